using System.Collections.Immutable;

namespace Contradict.Training.Learning;

/// <summary>One line of the card's study: a variant and its figures on each slice.</summary>
/// <param name="Section">"yardstick" or "ablation".</param>
/// <param name="Variant">What was changed.</param>
/// <param name="Figures">Macro F1 and F1 of contradict by slice.</param>
public sealed record StudyRow(string Section, string Variant, ImmutableSortedDictionary<string, (double MacroF1, double ContradictF1)> Figures);
