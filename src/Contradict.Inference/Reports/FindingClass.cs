namespace Contradict.Inference.Reports;

/// <summary>How the report sorts judged pairs; the order is the order of the page.</summary>
internal enum FindingClass
{
    Contradiction,
    Unsure,
    Update,
    Agreement,
    Neutral,
}
