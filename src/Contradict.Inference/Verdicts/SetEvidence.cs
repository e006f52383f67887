using System.Collections.Immutable;

namespace Contradict.Inference.Verdicts;

/// <summary>What an article set says of two of its statements besides their words, in log-odds added to the model's own.</summary>
/// <param name="Sameness">That the two are about one matter and bear on each other; 0 for nothing.</param>
/// <param name="Opposition">That they stand on opposite sides; 0 for nothing.</param>
public readonly record struct SetEvidence(double Sameness, double Opposition)
{
    private const double Least = 0.02;

    /// <summary>The probability that the two contradict, as the ranking of the set's pairs has it; null where there is no ranking.</summary>
    public double? Ranked { get; init; }

    /// <summary>Puts first what the set itself says for a contradiction or an agreement.</summary>
    /// <param name="reasons">The reasons that the two statements' words give.</param>
    /// <param name="relation">What the reasons speak for.</param>
    public ImmutableArray<Reason> AddTo(ImmutableArray<Reason> reasons, Relation relation) => relation switch
    {
        // The ranking weighs where the two stand itself and gives its own reasons.
        _ when Ranked is not null => reasons,
        Relation.Contradict or Relation.Unsure when Opposition >= Least => reasons.Insert(0, new Reason("the article turns from the one to the other", null, null, Opposition)),
        Relation.Agree when Opposition <= -Least => reasons.Insert(0, new Reason("the article sets the two side by side without a turn", null, null, -Opposition)),
        _ => reasons,
    };
}
