using System.Collections.Immutable;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>How far two annotators agree on the pairs that both labeled.</summary>
/// <param name="Kappa">The figures.</param>
/// <param name="Table">How often the first gave the label of the row and the second that of the column, in the order of <see cref="Labels"/>.</param>
/// <param name="Disagreements">The pairs labeled differently, in the first file's order.</param>
/// <param name="OnlyA">How many pairs only the first labeled.</param>
/// <param name="OnlyB">How many pairs only the second labeled.</param>
/// <param name="Repeated">How many rows repeat a pair of their own file; the first of each counts.</param>
/// <param name="ById">How many of the pairs were matched by their ids, though their statements differ.</param>
public sealed record AnnotatorAgreement(
    CohensKappa Kappa,
    int[,] Table,
    ImmutableArray<Disagreement> Disagreements,
    int OnlyA,
    int OnlyB,
    int Repeated,
    int ById)
{
    /// <summary>The labels, in the order of <see cref="Table"/>.</summary>
    public static ImmutableArray<Relation> Labels { get; } = [Relation.Agree, Relation.Contradict, Relation.Neutral];

    /// <summary>Compares two annotators' rows: matched by their statements, whichever comes first, and the rest by id.</summary>
    /// <param name="a">The first annotator's rows, each with a label.</param>
    /// <param name="b">The second annotator's rows, each with a label.</param>
    public static AnnotatorAgreement Of(IReadOnlyList<LabeledPair> a, IReadOnlyList<LabeledPair> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = (a.DistinctBy(PairContent.Of).ToList(), b.DistinctBy(PairContent.Of).ToList());
        var partners = PartnersOf(first, second, out var byId);
        (LabeledPair A, LabeledPair B)[] both = [.. first.Zip(partners).Where(rows => rows.Second is not null).Select(rows => (rows.First, rows.Second!))];
        var table = new int[Labels.Length, Labels.Length];
        foreach (var (mine, theirs) in both)
            table[Labels.IndexOf(mine.Label!.Value), Labels.IndexOf(theirs.Label!.Value)]++;
        return new AnnotatorAgreement(
            CohensKappa.Of(table),
            table,
            [.. both.Where(rows => rows.A.Label != rows.B.Label).Select(rows => new Disagreement(rows.A, rows.B))],
            first.Count - both.Length,
            second.Count - both.Length,
            a.Count + b.Count - first.Count - second.Count,
            byId);
    }

    private static LabeledPair?[] PartnersOf(List<LabeledPair> first, List<LabeledPair> second, out int byId)
    {
        var byContent = second.ToDictionary(PairContent.Of);
        var partners = first.Select(row => byContent.Remove(PairContent.Of(row), out var partner) ? partner : null).ToArray();
        var rest = byContent.Values.GroupBy(row => row.Id).ToDictionary(rows => rows.Key, rows => rows.First());
        byId = 0;
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] is not null || !rest.Remove(first[i].Id, out partners[i]))
                continue;
            byId++;
        }

        return partners;
    }
}
