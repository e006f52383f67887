namespace Contradict.Inference.Features;

/// <summary>The states that a statement may put its thing in.</summary>
[Flags]
internal enum Phase
{
    None = 0,
    Ahead = 1,
    Begun = 2,
    Ongoing = 4,
    Over = 8,
}
