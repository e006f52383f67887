namespace Contradict.Inference.Language;

/// <summary>Finds the tags that a word can have by its form and by how often WordNet's tagged texts use it so.</summary>
internal sealed class CandidateFinder(Vocabulary vocabulary)
{
    // Shares of the forms of a lemma in running text, rounded from common knowledge of English news.
    private const float SingularShare = 0.7f;
    private const float PluralShare = 0.3f;
    private const float BaseShare = 0.3f;
    private const float ThirdShare = 0.15f;
    private const float PastShare = 0.4f;
    private const float GerundShare = 0.15f;

    /// <summary>Adds the candidates of one word; at least one, at most eight.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="index">The word's place in it.</param>
    /// <param name="casing">How the sentence is capitalised.</param>
    /// <param name="candidates">Where they are added.</param>
    public void Find(ReadOnlySpan<WordDraft> words, int index, SentenceCase casing, List<TagCandidate> candidates)
    {
        ref readonly var word = ref words[index];
        switch (word.Piece.Kind)
        {
            case TokenKind.Number:
                candidates.Add(new TagCandidate(WordTag.Number, 0));
                break;
            case TokenKind.Link:
                candidates.Add(new TagCandidate(WordTag.Name, 0));
                break;
            case TokenKind.Symbol:
                candidates.Add(new TagCandidate(SymbolTag(word.Lower), 0));
                break;
            case TokenKind.Clitic when word.Closed is null:
                FindClitic(index == 0 ? null : words[index - 1].Closed, word.Lower, candidates);
                break;
            default:
                FindWord(words, index, casing, candidates);
                break;
        }
    }

    private static WordTag SymbolTag(string symbol) => symbol[0] switch
    {
        '"' or '\'' or '-' when symbol.Length == 1 => WordTag.Quote,
        '$' or '€' or '£' or '¥' or '#' => WordTag.Quote,
        ',' or '.' or ';' or ':' or '!' or '?' or '(' or ')' or '-' or '…' => WordTag.Punctuation,
        _ => WordTag.Other,
    };

    private static void FindClitic(ClosedClassWord? before, string clitic, List<TagCandidate> candidates)
    {
        var isVerb = before is { PartOfSpeech: PartOfSpeech.Pronoun or PartOfSpeech.Adverb or PartOfSpeech.Determiner } || clitic != "'s";
        if (!isVerb)
        {
            candidates.Add(new TagCandidate(WordTag.Determiner, 0));
        }

        candidates.Add(new TagCandidate(WordTag.Be, -1.5f));
    }

    private void FindWord(ReadOnlySpan<WordDraft> words, int index, SentenceCase casing, List<TagCandidate> candidates)
    {
        ref readonly var word = ref words[index];
        if (IsNoLonger(words, index) || IsNoLonger(words, index - 1))
        {
            candidates.Add(new TagCandidate(WordTag.Adverb, 0));
            return;
        }

        var isMarked = casing == SentenceCase.Ordinary && word.IsCapitalized;
        var isCountry = casing == SentenceCase.Capitals && word.Text == "US";
        var begins = Begins(words, index);
        if (word.Closed is { } closed && !isCountry && !(isMarked && IsNameDespite(closed, word, begins)))
        {
            candidates.Add(new TagCandidate(closed.Tag, 0));
            if (closed.OtherTag != closed.Tag)
            {
                candidates.Add(new TagCandidate(closed.OtherTag, -0.7f));
            }

            return;
        }

        if (isMarked && (!begins || IsNameByCapitals(word) || IsParticle(words, index)))
        {
            candidates.Add(new TagCandidate(WordTag.Name, 0));
            return;
        }

        var isName = word.Forms.IsUnknown || vocabulary.IsNameOnly(word.Forms.Noun) || Demonyms.CountryOf(word.Lower) is not null;
        if (word.IsCapitalized && isName)
        {
            candidates.Add(new TagCandidate(WordTag.Name, 0));
            return;
        }

        AddOpenClasses(word, candidates);
        if (word.IsCapitalized)
        {
            var nextIsMarked = casing == SentenceCase.Ordinary && index + 1 < words.Length && words[index + 1].IsCapitalized;
            candidates.Add(new TagCandidate(WordTag.Name, nextIsMarked ? -0.7f : -3.5f));
        }
        else if (IsParticle(words, index))
        {
            candidates.Add(new TagCandidate(WordTag.Name, 1));
        }
    }

    /// <summary>Whether capitals throughout make the word a name: "NATO", but not "BREAKING".</summary>
    private static bool IsNameByCapitals(in WordDraft word) => word.IsAcronym && (word.Text.Length < 4 || word.Forms.IsUnknown);

    private static bool IsParticle(ReadOnlySpan<WordDraft> words, int index)
    {
        if (!NameParticles.Contains(words[index].Lower) || index + 1 >= words.Length)
        {
            return false;
        }

        var next = Characters.IsHyphen(words[index + 1].Text[0]) || NameParticles.Contains(words[index + 1].Text) ? index + 2 : index + 1;
        return next < words.Length && words[next].IsCapitalized;
    }

    /// <summary>Whether "no longer" begins here: one adverb, neither a determiner nor a comparative.</summary>
    private static bool IsNoLonger(ReadOnlySpan<WordDraft> words, int index) =>
        index >= 0 && index + 1 < words.Length && words[index + 1].Lower == "longer" && words[index].Lower is "no" or "any";

    /// <summary>Whether a capital letter is owed to the word's place: at the start, after an opening quote, a colon or a bullet.</summary>
    private static bool Begins(ReadOnlySpan<WordDraft> words, int index)
    {
        if (index == 0)
        {
            return true;
        }

        return words[index - 1].Lower switch
        {
            ":" or "..." or "…" or "*" or "•" or "." or "!" or "?" => true,
            "\"" or "'" => index == 1 || words[index - 2].Piece.End < words[index - 1].Piece.Start,
            _ => false,
        };
    }

    /// <summary>Whether a capitalised function word is a name all the same: "US", "WHO", "May".</summary>
    private static bool IsNameDespite(ClosedClassWord closed, in WordDraft word, bool begins) => closed.Word switch
    {
        "us" or "it" or "who" => word.IsAcronym,
        "may" or "will" => !begins,
        _ => false,
    };

    private void AddOpenClasses(in WordDraft word, List<TagCandidate> candidates)
    {
        ref readonly var forms = ref word.Forms;
        if (forms.IsUnknown)
        {
            UnknownWords.AddCandidates(word.Lower, candidates);
            return;
        }

        var verbTag = forms.Inflection switch
        {
            VerbInflection.Third => WordTag.Third,
            VerbInflection.Past => WordTag.Past,
            VerbInflection.Gerund => WordTag.Gerund,
            _ => WordTag.Verb,
        };
        var verbShare = forms.Inflection switch
        {
            VerbInflection.Third => ThirdShare,
            VerbInflection.Past => PastShare,
            VerbInflection.Gerund => GerundShare,
            _ => BaseShare,
        };
        var noun = Weight(forms.Noun, PartOfSpeech.Noun, forms.IsPlural ? PluralShare : SingularShare);
        var verb = Weight(forms.Verb, PartOfSpeech.Verb, verbShare);
        var adjective = Weight(forms.Adjective, PartOfSpeech.Adjective, 1);
        var adverb = Weight(forms.Adverb, PartOfSpeech.Adverb, 1);
        var past = InvariantVerbs.Contains(word.Lower) ? verb * PastShare / BaseShare : 0;
        var sum = noun + verb + past + adjective + adverb;
        Add(candidates, forms.IsPlural || PluralNouns.Contains(word.Lower) ? WordTag.Plural : WordTag.Noun, noun / sum);
        Add(candidates, verbTag, verb / sum);
        Add(candidates, WordTag.Past, past / sum);
        Add(candidates, WordTag.Adjective, adjective / sum);
        Add(candidates, WordTag.Adverb, adverb / sum);
    }

    private float Weight(int lemma, PartOfSpeech partOfSpeech, float share) =>
        lemma < 0 ? 0 : (vocabulary.TagCount(lemma, partOfSpeech) + 0.5f) * share;

    private static void Add(List<TagCandidate> candidates, WordTag tag, float probability)
    {
        if (probability > 0)
        {
            candidates.Add(new TagCandidate(tag, MathF.Log(probability)));
        }
    }
}
