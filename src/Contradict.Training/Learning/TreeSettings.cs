namespace Contradict.Training.Learning;

/// <summary>The settings of one FastTree model.</summary>
public sealed record TreeSettings
{
    /// <summary>The number of trees.</summary>
    public int Trees { get; init; } = 200;

    /// <summary>The most leaves a tree may have.</summary>
    public int Leaves { get; init; } = 16;

    /// <summary>The fewest training rows in a leaf.</summary>
    public int LeastPerLeaf { get; init; } = 30;

    /// <summary>The learning rate.</summary>
    public double LearningRate { get; init; } = 0.04;

    /// <summary>The share of features that each tree may use.</summary>
    public double FeatureFraction { get; init; } = 0.3;
}
