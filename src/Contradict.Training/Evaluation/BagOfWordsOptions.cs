namespace Contradict.Training.Evaluation;

/// <summary>How the bag of words is trained.</summary>
public sealed record BagOfWordsOptions
{
    /// <summary>What it sees.</summary>
    public BaselineSides Sides { get; init; } = BaselineSides.Both;

    /// <summary>Adds each word of A with each word of B as a feature; only where both sides are seen.</summary>
    public bool CrossProducts { get; init; }

    /// <summary>How often it goes through the pairs.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>AdaGrad's step.</summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Features are hashed to this many bits.</summary>
    public int HashBits { get; init; } = 20;

    /// <summary>Fixes the order in which pairs are seen.</summary>
    public int Seed { get; init; } = 1;
}
