using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Who and where: names shared, names that clash in one place, actors that change places.</summary>
internal sealed class EntityFeatures : IFeatureFamily
{
    public string Name => "entities";

    public ImmutableArray<string> Features { get; } =
    [
        "shared", "loose_min", "loose_max", "place_clash", "place_match", "actor_clash", "actor_match", "swapped", "kept_order",
        "passive_one", "object_clash", "count_min", "count_max",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Roles, pair.B.Roles);
        var write = new FeatureWriter(into);
        var shared = a.Names.CountShared(b.Names);
        write.Add(shared);
        write.AddBoth(a.Names.Count - shared, b.Names.Count - shared);
        AddMatch(a.Places, b.Places, ref write);
        var actorsMatch = a.Actors.Overlaps(b.Actors);
        var actorsClash = a.Actors.Count > 0 && b.Actors.Count > 0 && !actorsMatch;
        write.Add(actorsClash && AlignsVerbs(pair));
        write.Add(actorsMatch);
        write.Add(Swaps(a, b) || Swaps(b, a));
        var undergoersMatch = a.Undergoers.Overlaps(b.Undergoers);
        write.Add(actorsMatch && undergoersMatch);
        write.Add(a.IsPassive != b.IsPassive);
        write.Add(a.Undergoers.Count > 0 && b.Undergoers.Count > 0 && !undergoersMatch);
        write.AddBoth(a.Names.Count, b.Names.Count);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        var (a, b) = (pair.A.Roles, pair.B.Roles);
        if (a.Places.Count > 0 && b.Places.Count > 0 && !a.Places.Overlaps(b.Places))
        {
            yield return new Evidence(
                "the places differ",
                FirstSpan(pair.A, a.Places),
                FirstSpan(pair.B, b.Places),
                ["entities.place_clash", "entities.loose_min", "substitution.names"]);
        }

        if (a.Actors.Count > 0 && b.Actors.Count > 0 && !a.Actors.Overlaps(b.Actors))
        {
            yield return new Evidence(
                "who does it differs",
                FirstSpan(pair.A, a.Actors),
                FirstSpan(pair.B, b.Actors),
                ["entities.actor_clash", "entities.loose_min", "entities.swapped"]);
        }

        if (a.Names.FirstShared(b.Names) is { } shared)
        {
            var name = new KeySet([shared]);
            yield return new Evidence(
                "the same names",
                FirstSpan(pair.A, name),
                FirstSpan(pair.B, name),
                ["entities.shared", "entities.actor_match", "entities.place_match", "overlap.names_min", "overlap.names_max"])
            { IsCommonGround = true };
        }
    }

    private static bool AlignsVerbs(PairContext pair)
    {
        foreach (var aligned in pair.Alignment.Pairs)
        {
            if (IsVerb(pair, aligned))
                return true;
        }

        return false;
    }

    private static bool IsVerb(PairContext pair, in AlignedWords aligned) =>
        aligned.Similarity >= 0.6
        && (pair.A.Words[aligned.A].PartOfSpeech == PartOfSpeech.Verb || pair.B.Words[aligned.B].PartOfSpeech == PartOfSpeech.Verb);

    private static void AddMatch(KeySet a, KeySet b, ref FeatureWriter write)
    {
        var match = a.Overlaps(b);
        write.Add(a.Count > 0 && b.Count > 0 && !match);
        write.Add(match);
    }

    private static bool Swaps(ClauseRoles a, ClauseRoles b) =>
        a.Actors.Overlaps(b.Undergoers) && (b.Actors.Overlaps(a.Undergoers) || (!a.Actors.Overlaps(b.Actors) && a.Undergoers.Count > 0));

    private static TextSpan? FirstSpan(PreparedStatement statement, KeySet keys)
    {
        foreach (var word in statement.Words)
        {
            if (keys.Contains(word.Key))
                return word.Token.Span;
        }

        return null;
    }
}
