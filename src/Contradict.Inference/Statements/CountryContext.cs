using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The parties that a text names, for "the army" after "Israel".</summary>
internal sealed class CountryContext(KnownParties parties)
{
    private readonly HashSet<string> _before = new(StringComparer.Ordinal);
    private string? _lastPlace;

    /// <summary>Notes the countries of a sentence that has been read; those of earlier sentences are forgotten where it names any.</summary>
    public void Note(Sentence sentence)
    {
        _lastPlace = PlaceBefore(sentence, sentence.Count) ?? _lastPlace;
        var here = In(sentence, sentence.Count);
        if (here.Count > 0)
        {
            _before.Clear();
            _before.UnionWith(here.Count > 1 && Subject(sentence) is { } subject ? [subject] : here);
        }
    }

    /// <summary>The last country or territory named before the token, whatever stands before it: "there"; null where none is.</summary>
    public string? LastPlace(Sentence sentence, int end) => PlaceBefore(sentence, end) ?? _lastPlace;

    /// <summary>The one country in sight before the token; null where there are several or none.</summary>
    public string? Recent(Sentence sentence, int end)
    {
        var here = In(sentence, end);
        var seen = here.Count > 0 ? here : _before;
        return seen.Count == 1 ? seen.First() : null;
    }

    /// <summary>The affiliation of the first known party among the words, or null.</summary>
    public string? PartyIn(Sentence sentence, TokenRange words)
    {
        for (var start = words.Start; start < words.End; start++)
        {
            if (FindAt(sentence, start, words.End, out var length) is { } party && !IsField(sentence, party, start + length))
            {
                return party.Affiliation;
            }
        }

        return null;
    }

    // "Israel faces calls, also from the US": the country that does something.
    private string? Subject(Sentence sentence)
    {
        for (var start = 0; start < sentence.Count; start++)
        {
            if (FindAt(sentence, start, sentence.Count, out var length) is { } party)
            {
                start += length - 1;
                var acts = sentence.Has(start + 1) && sentence[start + 1].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Noun or PartOfSpeech.Adverb;
                if (acts && party is { IsPlace: true, IsSeat: false, IsDemonym: false } && NounPhrases.IsClauseStart(sentence, start - length + 1, 0))
                {
                    return party.Affiliation;
                }
            }
        }

        return null;
    }

    private string? PlaceBefore(Sentence sentence, int end)
    {
        string? last = null;
        for (var start = 0; start < end; start++)
        {
            if (FindAt(sentence, start, end, out var length) is { } party)
            {
                last = party is { IsPlace: true, IsDemonym: false } ? party.Affiliation : last;
                start += length - 1;
            }
        }

        return last;
    }

    private HashSet<string> In(Sentence sentence, int end)
    {
        var countries = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < end; start++)
        {
            if (FindAt(sentence, start, end, out var length) is { } party)
            {
                if (party is { IsPlace: true, IsSeat: false } && !sentence.Is(start - 1, "in") && !sentence.Is(start - 1, "southern") && !sentence.Is(start - 1, "northern"))
                {
                    countries.Add(party.Affiliation);
                }

                start += length - 1;
            }
        }

        return countries;
    }

    // "the Kenya expert of the board": what somebody knows about, and no side; "a Kenyan expert" is one of Kenya.
    private static bool IsField(Sentence sentence, KnownParty party, int after) =>
        party is { IsPlace: true, IsDemonym: false } && sentence.Has(after) && sentence[after].Lemma is "expert" or "adviser" or "advisor" or "analyst" or "specialist" or "scholar" or "hawk" or "correspondent" or "envoy" or "policy" or "investigation" or "probe" or "inquiry";

    private KnownParty? FindAt(Sentence sentence, int start, int end, out int length)
    {
        length = 0;
        // "a former Democrat"
        if (sentence.Is(start - 1, "former") && sentence[start].Lower is "democrat" or "republican")
        {
            return null;
        }

        // "New Mexico"
        if (sentence.Is(start - 1, "new") && char.IsUpper(sentence[start - 1].Text[0]))
        {
            return null;
        }

        // "Cuban-American"
        if (sentence.IsHyphen(start + 1) || sentence.IsHyphen(start - 1))
        {
            return null;
        }

        if (!char.IsLetter(sentence[start].Text[0]) || char.IsLower(sentence[start].Text[0]) && !sentence[start].Text.StartsWith("al-", StringComparison.Ordinal))
        {
            return null;
        }

        for (length = Math.Min(KnownParties.LongestName, end - start); length > 0; length--)
        {
            if (parties.Find(sentence.TextOf(start, start + length)) is { } party)
            {
                // "the Washington Examiner's Ann Lee"
                var isPart = length == 1 && sentence.Is(start + 1, PartOfSpeech.ProperNoun) && sentence.Has(start + 2) && sentence[start + 2].Lower is "'s" or "’s";
                return isPart ? null : party;
            }
        }

        return null;
    }
}
