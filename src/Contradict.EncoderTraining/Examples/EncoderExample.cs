using Contradict.Inference.Verdicts;

namespace Contradict.EncoderTraining.Examples;

/// <summary>A labeled pair of statements, by their numbers in a <see cref="StatementStates"/>.</summary>
/// <param name="A">The first statement, the premise where there is one.</param>
/// <param name="B">The second.</param>
/// <param name="Label">The label.</param>
/// <param name="Kind">What the label says.</param>
/// <param name="Group">What no fold parts.</param>
/// <param name="Weight">How much its loss counts; 1 is usual.</param>
internal readonly record struct EncoderExample(int A, int B, Relation Label, ExampleKind Kind, string Group, float Weight);
