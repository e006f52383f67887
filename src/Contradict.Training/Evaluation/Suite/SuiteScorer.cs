using System.Collections.Immutable;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>
/// Holds a model's verdicts against a suite. An Unsure verdict fails a row of minimum functionality, and is the same as another only
/// where that is Unsure too. Each pair is judged swapped as well; a row whose verdicts differ then fails.
/// </summary>
public static class SuiteScorer
{
    /// <summary>How far a direction's probability must move to pass: less is taken for noise of the calibration.</summary>
    public const double SmallestMove = 0.05;

    /// <summary>Scores each row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="judge">The model: the verdict on two statements.</param>
    /// <returns>One outcome a row, in order.</returns>
    public static ImmutableArray<SuiteOutcome> Score(IEnumerable<SuiteRow> rows, Func<string, string, Verdict> judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return [.. rows.Select(row => Score(row, judge))];
    }

    private static SuiteOutcome Score(SuiteRow row, Func<string, string, Verdict> judge)
    {
        var (verdict, isSymmetric) = BothWays(judge, row.StatementA, row.StatementB);
        if (!row.HasChange)
            return new SuiteOutcome(row, verdict, null, isSymmetric, isSymmetric && verdict.Relation == row.Label);
        var (changed, isChangedSymmetric) = BothWays(judge, row.ChangedA, row.ChangedB);
        isSymmetric &= isChangedSymmetric;
        return new SuiteOutcome(row, verdict, changed, isSymmetric, isSymmetric && Holds(row, verdict, changed));
    }

    private static bool Holds(SuiteRow row, Verdict verdict, Verdict changed) => row.Expected is { } move
        ? ExpectedMoves.Length(move, verdict.Probability, changed.Probability) >= SmallestMove
        : verdict.Relation == changed.Relation;

    private static (Verdict Verdict, bool IsSymmetric) BothWays(Func<string, string, Verdict> judge, string a, string b)
    {
        var (verdict, swapped) = (judge(a, b), judge(b, a));
        return (verdict, verdict.Relation == swapped.Relation && verdict.Probability == swapped.Probability);
    }
}
