using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>
/// A rough cut of who does what to whom in the first clause: the nouns and names before the main verb, those after it, and the names of places.
/// A passive turns the two round. No parser stands behind it: the order of words does.
/// </summary>
internal sealed class ClauseRoles
{
    private static readonly FrozenSet<string> PlacePrepositions =
        new[] { "in", "at", "near", "outside", "inside", "off", "around", "across", "throughout", "within" }.ToFrozenSet();

    private static readonly FrozenSet<string> Be = new[] { "be", "get" }.ToFrozenSet();

    private ClauseRoles(KeySet names, KeySet places, KeySet actors, KeySet undergoers, bool isPassive)
    {
        Names = names;
        Places = places;
        Actors = actors;
        Undergoers = undergoers;
        IsPassive = isPassive;
    }

    /// <summary>The keys of all words in names.</summary>
    public KeySet Names { get; }

    /// <summary>The names after a preposition of place.</summary>
    public KeySet Places { get; }

    /// <summary>Nouns and names that act.</summary>
    public KeySet Actors { get; }

    /// <summary>Nouns and names acted upon.</summary>
    public KeySet Undergoers { get; }

    /// <summary>Whether the main verb is passive.</summary>
    public bool IsPassive { get; }

    public static ClauseRoles Of(PreparedStatement statement)
    {
        var (names, places, before, after, agents) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        var verb = MainVerb(statement);
        var passive = verb >= 0 && IsPassiveAt(statement, verb);
        foreach (var word in statement.Words)
        {
            var preposition = PrepositionBefore(statement, word.TokenIndex);
            if (word.InName)
            {
                names.Add(word.Key);
                if (preposition is not null && PlacePrepositions.Contains(preposition))
                    places.Add(word.Key);
            }

            if (statement.Attribution[word.TokenIndex] || word.IsNumber || word.IsTime || !(word.InName || word.PartOfSpeech == PartOfSpeech.Noun))
                continue;
            if (verb < 0 || word.TokenIndex < verb)
            {
                if (preposition is null)
                    before.Add(word.Key);
            }
            else if (preposition is null)
            {
                after.Add(word.Key);
            }
            else if (preposition == "by")
            {
                agents.Add(word.Key);
            }
        }

        var (actors, undergoers) = passive ? (agents, before) : (before, after);
        return new ClauseRoles(new KeySet(names), new KeySet(places), new KeySet(actors), new KeySet(undergoers), passive);
    }

    private static int MainVerb(PreparedStatement statement)
    {
        foreach (var word in statement.Words)
        {
            if (word.PartOfSpeech == PartOfSpeech.Verb && !statement.Attribution[word.TokenIndex])
                return word.TokenIndex;
        }

        return -1;
    }

    private static bool IsPassiveAt(PreparedStatement statement, int verb)
    {
        var tokens = statement.Analysis.Tokens;
        var participle = tokens[verb].Lower.EndsWith("ed", StringComparison.Ordinal) || (tokens[verb].Lower != tokens[verb].Lemma && !tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal));
        for (var i = verb - 1; i >= Math.Max(0, verb - 3) && participle; i--)
        {
            if (Be.Contains(tokens[i].Lemma))
                return true;
            if (tokens[i].PartOfSpeech is not (PartOfSpeech.Adverb or PartOfSpeech.Auxiliary))
                break;
        }

        return false;
    }

    /// <summary>The preposition that governs the noun phrase around a token; null where a verb or clause boundary comes first.</summary>
    private static string? PrepositionBefore(PreparedStatement statement, int token)
    {
        var tokens = statement.Analysis.Tokens;
        for (var i = token - 1; i >= Math.Max(0, token - 5); i--)
        {
            switch (tokens[i].PartOfSpeech)
            {
                case PartOfSpeech.Preposition:
                    return tokens[i].Lower;
                case PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Punctuation:
                    return null;
                default:
                    continue;
            }
        }

        return null;
    }
}
