namespace Contradict.Inference.Statements;

/// <summary>The parties that a text names, for "the army" after "Israel".</summary>
internal sealed class CountryContext(KnownParties parties)
{
    private readonly HashSet<string> _before = new(StringComparer.Ordinal);

    /// <summary>Notes the countries of a sentence that has been read; those of earlier sentences are forgotten where it names any.</summary>
    public void Note(Sentence sentence)
    {
        var here = In(sentence, sentence.Count);
        if (here.Count > 0)
        {
            _before.Clear();
            _before.UnionWith(here);
        }
    }

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
            if (FindAt(sentence, start, words.End, out _) is { } party)
            {
                return party.Affiliation;
            }
        }

        return null;
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

    private KnownParty? FindAt(Sentence sentence, int start, int end, out int length)
    {
        length = 0;
        if (!char.IsLetter(sentence[start].Text[0]) || char.IsLower(sentence[start].Text[0]) && !sentence[start].Text.StartsWith("al-", StringComparison.Ordinal))
        {
            return null;
        }

        for (length = Math.Min(KnownParties.LongestName, end - start); length > 0; length--)
        {
            if (parties.Find(sentence.TextOf(start, start + length)) is { } party)
            {
                return party;
            }
        }

        return null;
    }
}
