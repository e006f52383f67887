namespace Contradict.Inference.Verdicts;

/// <summary>What an article set says of two of its statements besides their words, in log-odds added to the model's own.</summary>
/// <param name="Sameness">That the two are about one matter and bear on each other; 0 for nothing.</param>
/// <param name="Opposition">That they stand on opposite sides; 0 for nothing.</param>
public readonly record struct SetEvidence(double Sameness, double Opposition);
