using System.Collections.Immutable;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>How good the beginning of a list of contradictions is; all figures may be averages over sets.</summary>
/// <param name="Right">How many of the first 10 are planted contradictions.</param>
/// <param name="Of">How many are looked at for that: 10, or fewer where the list is shorter.</param>
/// <param name="Precision"><paramref name="Right"/> as a share of <paramref name="Of"/>, 0 to 1; 0 where the list is empty.</param>
/// <param name="MattersFound">How many disputed matters have a contradiction among the first 30.</param>
/// <param name="MatterRecall"><paramref name="MattersFound"/> as a share of all disputed matters, 0 to 1; 0 where none is disputed.</param>
/// <param name="UpdatesAndTraps">How many of the first 10 are planted updates or traps.</param>
public sealed record ListFigures(double Right, double Of, double Precision, double MattersFound, double MatterRecall, double UpdatesAndTraps)
{
    /// <summary>How many places precision looks at.</summary>
    public const int First = 10;

    /// <summary>How many places the recall of matters looks at.</summary>
    public const int MostRead = 30;

    /// <summary>The mean of each figure over sets, each set counting the same.</summary>
    /// <param name="lists">At least one set's figures.</param>
    public static ListFigures Mean(IReadOnlyCollection<ListFigures> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return new ListFigures(
            lists.Average(list => list.Right),
            lists.Average(list => list.Of),
            lists.Average(list => list.Precision),
            lists.Average(list => list.MattersFound),
            lists.Average(list => list.MatterRecall),
            lists.Average(list => list.UpdatesAndTraps));
    }

    /// <summary>Looks at a list.</summary>
    /// <param name="list">The planted pairs that each place of the list is, the best first.</param>
    /// <param name="matters">How many matters are disputed.</param>
    internal static ListFigures At(IReadOnlyCollection<ImmutableArray<GoldPair>> list, int matters)
    {
        var first = list.Take(First).ToArray();
        var right = first.Count(IsContradiction);
        var found = list.Take(MostRead).SelectMany(pairs => pairs)
            .Where(pair => pair.Relation == GoldRelation.Contradict)
            .Select(pair => pair.Matter)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return new ListFigures(
            right,
            first.Length,
            Share(right, first.Length),
            found,
            Share(found, matters),
            first.Count(pairs => !IsContradiction(pairs) && pairs.Any(pair => pair.Relation is GoldRelation.Update or GoldRelation.Trap)));
    }

    private static bool IsContradiction(ImmutableArray<GoldPair> pairs) => pairs.Any(pair => pair.Relation == GoldRelation.Contradict);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
