using System.Collections.Immutable;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Learning;

/// <summary>
/// Finds the pairs of an octet that its twelve rows leave out: the other crossings of opposite positions, which contradict, and all
/// crossings of the two aspects, which are neutral. An octet is known by its shape: eight statements, each once under every label.
/// </summary>
public static class OctetCrossings
{
    /// <summary>The type of the pairs found.</summary>
    public const string Type = "crossing";

    private const int Statements = 8;

    /// <summary>The missing pairs of all octets among the pairs, in the octets' order.</summary>
    /// <param name="pairs">Labeled pairs.</param>
    public static IReadOnlyList<LabeledPair> Of(IEnumerable<LabeledPair> pairs) =>
        [.. pairs.Where(pair => pair.Group.Length > 0).GroupBy(pair => pair.Group, StringComparer.Ordinal).SelectMany(OfGroup)];

    private static IEnumerable<LabeledPair> OfGroup(IGrouping<string, LabeledPair> group)
    {
        var texts = group.SelectMany(pair => new[] { pair.StatementA, pair.StatementB }).Distinct(StringComparer.Ordinal).ToArray();
        if (texts.Length != Statements || group.Count() != 12)
            yield break;
        var position = Components(texts, group, pair => pair.Label == Relation.Agree);
        var aspect = Components(texts, group, pair => pair.Label is Relation.Agree or Relation.Contradict);
        if (position.Distinct().Count() != 4 || aspect.Distinct().Count() != 2)
            yield break;
        var known = group.Select(pair => (pair.StatementA, pair.StatementB)).ToHashSet();
        var first = group.First();
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length; j++)
            {
                if (known.Contains((texts[i], texts[j])) || known.Contains((texts[j], texts[i])))
                    continue;
                var label = aspect[i] == aspect[j] ? Relation.Contradict : Relation.Neutral;
                yield return new LabeledPair(
                    $"{group.Key}-x{i}{j}", first.Topic, group.Key, Type, "", texts[i], "", texts[j], label, first.File, first.Line, ImmutableArray<ExtraColumn>.Empty);
            }
        }
    }

    /// <summary>For every text, the lowest index that the chosen pairs tie it to.</summary>
    private static int[] Components(string[] texts, IEnumerable<LabeledPair> pairs, Func<LabeledPair, bool> isTie)
    {
        var component = Enumerable.Range(0, texts.Length).ToArray();
        foreach (var pair in pairs.Where(isTie))
        {
            var (a, b) = (component[Array.IndexOf(texts, pair.StatementA)], component[Array.IndexOf(texts, pair.StatementB)]);
            for (var i = 0; i < component.Length; i++)
            {
                if (component[i] == Math.Max(a, b))
                    component[i] = Math.Min(a, b);
            }
        }

        return component;
    }
}
