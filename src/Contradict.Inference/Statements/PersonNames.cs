using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The names of persons in one article, so that a surname finds the full name.</summary>
internal sealed class PersonNames(SpeakerNouns nouns, KnownParties parties)
{
    private readonly Dictionary<string, string> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titled = new(StringComparer.Ordinal);

    /// <summary>The surname of the last person who stood before a verb; null where there was none.</summary>
    public string? Recent { get; private set; }

    /// <summary>Learns the names of a sentence.</summary>
    public void Learn(Sentence sentence)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if (!IsNamePart(sentence, index))
            {
                continue;
            }

            var start = index;
            while (index < sentence.Count && IsNamePart(sentence, index))
            {
                index++;
            }

            Learn(sentence, new TokenRange(start, index));
        }
    }

    /// <summary>The canonical name of the person that the words name.</summary>
    public string Canonical(Sentence sentence, TokenRange words)
    {
        var name = WithoutTitles(sentence, words);
        if (name.IsEmpty)
        {
            return sentence.TextOf(words.Start, words.End);
        }

        var surname = sentence[name.End - 1].Text;
        if (name.Length == 1)
        {
            return Canonical(surname) ?? sentence.TextOf(words.Start, words.End);
        }

        var written = sentence.TextOf(name.Start, name.End);
        var known = _full.GetValueOrDefault(surname, written);
        return known.StartsWith(sentence[name.Start].Text, StringComparison.Ordinal) ? known : written;
    }

    /// <summary>The canonical name behind a surname, or null.</summary>
    public string? Canonical(string surname) => _full.GetValueOrDefault(surname) ?? _titled.GetValueOrDefault(surname);

    /// <summary>The words without titles and demonyms before the name.</summary>
    public TokenRange WithoutTitles(Sentence sentence, TokenRange words)
    {
        var start = words.Start;
        while (start < words.End && IsTitle(sentence, start))
        {
            start++;
        }

        return new TokenRange(start, words.End);
    }

    private void Learn(Sentence sentence, TokenRange words)
    {
        var name = WithoutTitles(sentence, words);
        if (name.IsEmpty || name.Length > 4 || nouns.Find(sentence[name.End - 1].Lemma) is not null || HasParty(sentence, name))
        {
            return;
        }

        var surname = sentence[name.End - 1].Text;
        if (name.Length > 1)
        {
            _full.TryAdd(surname, sentence.TextOf(name.Start, name.End));
        }
        else if (name.Start > words.Start)
        {
            _titled.TryAdd(surname, sentence.TextOf(words.Start, words.End));
        }

        if (sentence.IsVerbal(words.End) && (_full.ContainsKey(surname) || _titled.ContainsKey(surname)))
        {
            Recent = surname;
        }
    }

    private bool HasParty(Sentence sentence, TokenRange name)
    {
        for (var index = name.Start; index < name.End; index++)
        {
            if (parties.Find(sentence[index].Text) is not null)
            {
                return true;
            }
        }

        return parties.Find(sentence.TextOf(name.Start, name.End)) is not null;
    }

    private bool IsTitle(Sentence sentence, int index)
    {
        ref readonly var token = ref sentence[index];
        return token.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Number
            || token.Lower is "mr." or "mr" or "mrs." or "mrs" or "ms." or "ms" or "dr." or "dr" or "prof." or "sir" or "lord" or "lady" or "sen." or "rep." or "gov." or "gen." or "col." or "lt." or "maj." or "sgt." or "capt." or "rev." or "prime" or "vice" or "deputy" or "foreign" or "defense" or "defence" or "finance" or "interior" or "former" or "then" or "sheikh" or "imam" or "attorney" or "professor" or "pope" or "st." or "brig." or "adm." or "justice" or "major" or "colonel" or "lieutenant" or "sergeant" or "prince" or "princess" or "sultan" or "health" or "house" or "speaker" or "secretary-general"
            || nouns.Find(token.Lemma) is not null
            || parties.Find(token.Text) is not null;
    }

    private static bool IsNamePart(Sentence sentence, int index) =>
        sentence.Is(index, PartOfSpeech.ProperNoun) && !TimeWords.IsDay(sentence[index].Lower)
        || (sentence.IsHyphen(index) && sentence.Is(index - 1, PartOfSpeech.ProperNoun) && sentence.Is(index + 1, PartOfSpeech.ProperNoun))
        || (sentence[index].Lower is "al" or "bin" or "de" or "van" or "von" or "ben" or "el" && sentence.Is(index - 1, PartOfSpeech.ProperNoun) && sentence.Is(index + 1, PartOfSpeech.ProperNoun));
}
