using System.Collections.Immutable;
using System.Globalization;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data.Checking;

/// <summary>Whether the labels differ in length and negation, which lets a model guess them without reading.</summary>
internal sealed class WritingCheck(CheckedPairs pairs, FindingList findings)
{
    // Under these, the spread of a few hundred rows is chance.
    private const int FewestRows = 200;
    private const double LengthRatio = 1.25;
    private const double NegationGap = 0.15;

    public ImmutableArray<LabelProfile> Run()
    {
        var sums = new double[3, 5];
        var negation = new NegationWords();
        foreach (var row in pairs.Rows)
        {
            var label = (int)row.Label;
            sums[label, 0]++;
            sums[label, 1] += pairs.Statements.Length(row.A);
            sums[label, 2] += pairs.Statements.Length(row.B);
            sums[label, 3] += negation.AnyIn(pairs.Statements.Words(row.A)) || negation.AnyIn(pairs.Statements.Words(row.B)) ? 1 : 0;
            sums[label, 4] += pairs.Statements.Similarity(row.A, row.B);
        }

        ImmutableArray<LabelProfile> profiles =
        [
            .. from label in new[] { Relation.Agree, Relation.Contradict, Relation.Neutral }
               let i = (int)label
               let n = Math.Max(1, sums[i, 0])
               select new LabelProfile(RelationNames.Of(label), (int)sums[i, 0], sums[i, 1] / n, sums[i, 2] / n, sums[i, 3] / n, sums[i, 4] / n),
        ];
        var enough = profiles.Where(p => p.Count >= FewestRows).ToList();
        if (enough.Count > 1)
        {
            CheckLength(enough, "statement_a", p => p.MeanWordsA);
            CheckLength(enough, "statement_b", p => p.MeanWordsB);
            CheckNegation(enough);
        }

        return profiles;
    }

    private void CheckLength(List<LabelProfile> profiles, string column, Func<LabelProfile, double> length)
    {
        var (longest, shortest) = (profiles.MaxBy(length)!, profiles.MinBy(length)!);
        if (length(longest) <= LengthRatio * length(shortest))
            return;
        findings.Add(FindingCodes.LengthSkew, FindingSeverity.Note, null, null, () => string.Create(
            CultureInfo.InvariantCulture,
            $"{column} has {length(longest):0.0} words on average under {longest.Label}, {length(shortest):0.0} under {shortest.Label}"));
    }

    private void CheckNegation(List<LabelProfile> profiles)
    {
        var (most, least) = (profiles.MaxBy(p => p.NegatedShare)!, profiles.MinBy(p => p.NegatedShare)!);
        if (most.NegatedShare - least.NegatedShare <= NegationGap)
            return;
        findings.Add(FindingCodes.NegationSkew, FindingSeverity.Note, null, null, () => string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * most.NegatedShare:0}% of the pairs under {most.Label} have a negation word, {100 * least.NegatedShare:0}% under {least.Label}"));
    }
}
