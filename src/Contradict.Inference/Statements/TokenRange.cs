namespace Contradict.Inference.Statements;

/// <summary>A half-open range of tokens of a sentence.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}
