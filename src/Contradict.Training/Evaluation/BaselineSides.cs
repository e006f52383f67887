namespace Contradict.Training.Evaluation;

/// <summary>What a bag of words sees of a pair.</summary>
public enum BaselineSides : byte
{
    /// <summary>The first statement only.</summary>
    A,

    /// <summary>The second statement only.</summary>
    B,

    /// <summary>Both, each word tagged with its side.</summary>
    Both,
}
