using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>Finds the stage at which a planted contradiction was lost. Where several judged pairs are the same planted one, that which came furthest counts.</summary>
internal sealed class MissCauses
{
    private readonly GoldMatcher _matcher;
    private readonly Dictionary<string, MissCause> _furthest = new(StringComparer.Ordinal);

    public MissCauses(GoldMatcher matcher, IEnumerable<JudgedPair> pairs)
    {
        _matcher = matcher;
        foreach (var pair in pairs)
        {
            var cause = CauseOf(pair);
            foreach (var gold in matcher.PairsOf(pair))
                _furthest[gold.Id] = _furthest.TryGetValue(gold.Id, out var other) && Progress(other) > Progress(cause) ? other : cause;
        }
    }

    /// <summary>The cause of a planted contradiction that is not shown.</summary>
    public MissCause Of(GoldPair gold) =>
        _furthest.TryGetValue(gold.Id, out var cause) ? cause
        : _matcher.IsExtracted(gold.A) && _matcher.IsExtracted(gold.B) ? MissCause.NotPaired
        : MissCause.NotExtracted;

    private static MissCause CauseOf(JudgedPair pair) =>
        Succession.IsOneSpeaker(pair) ? MissCause.OneSpeaker
        : pair.Verdict.Update ? MissCause.TakenAsUpdate
        : pair.Verdict.Relation switch
        {
            Relation.Contradict => MissCause.RankedLow,
            Relation.Agree => MissCause.JudgedAgree,
            Relation.Neutral => MissCause.JudgedNeutral,
            _ => MissCause.Unsure,
        };

    /// <summary>How near a pair came to being shown: called, nearly called, called something else.</summary>
    private static int Progress(MissCause cause) => cause switch
    {
        MissCause.RankedLow => 5,
        MissCause.Unsure => 4,
        MissCause.TakenAsUpdate => 3,
        MissCause.JudgedAgree => 2,
        MissCause.JudgedNeutral => 1,
        _ => 0,
    };
}
