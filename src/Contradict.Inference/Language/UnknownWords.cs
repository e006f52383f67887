namespace Contradict.Inference.Language;

/// <summary>What the ending of a word that the dictionary lacks says of its part of speech.</summary>
internal static class UnknownWords
{
    /// <summary>Adds the candidates of a word in lower case.</summary>
    public static void AddCandidates(string lower, List<TagCandidate> candidates)
    {
        if (Ends(lower, "ly"))
        {
            candidates.Add(new TagCandidate(WordTag.Adverb, -0.2f));
            candidates.Add(new TagCandidate(WordTag.Adjective, -1.5f));
        }
        else if (Ends(lower, "ing"))
        {
            candidates.Add(new TagCandidate(WordTag.Gerund, -0.4f));
            candidates.Add(new TagCandidate(WordTag.Noun, -1.2f));
        }
        else if (Ends(lower, "ed"))
        {
            candidates.Add(new TagCandidate(WordTag.Past, -0.4f));
            candidates.Add(new TagCandidate(WordTag.Adjective, -1.2f));
        }
        else if (Ends(lower, "ous") || Ends(lower, "ful") || Ends(lower, "less") || Ends(lower, "able") || Ends(lower, "ible")
            || Ends(lower, "ive") || Ends(lower, "ic") || Ends(lower, "ish"))
        {
            candidates.Add(new TagCandidate(WordTag.Adjective, -0.2f));
            candidates.Add(new TagCandidate(WordTag.Noun, -1.7f));
        }
        else if (lower.EndsWith('s') && !Ends(lower, "ss"))
        {
            candidates.Add(new TagCandidate(WordTag.Plural, -0.2f));
            candidates.Add(new TagCandidate(WordTag.Third, -2f));
        }
        else
        {
            candidates.Add(new TagCandidate(WordTag.Noun, -0.3f));
            candidates.Add(new TagCandidate(WordTag.Adjective, -2f));
            candidates.Add(new TagCandidate(WordTag.Verb, -2.5f));
        }
    }

    /// <summary>The dictionary form that the ending suggests.</summary>
    public static string Lemma(string lower, WordTag tag)
    {
        switch (tag)
        {
            case WordTag.Plural or WordTag.Third when Ends(lower, "ies"):
                return string.Concat(lower.AsSpan(0, lower.Length - 3), "y");
            case WordTag.Plural or WordTag.Third when lower.Length > 3 && (Ends(lower, "ches") || Ends(lower, "shes") || Ends(lower, "sses") || Ends(lower, "xes")):
                return lower[..^2];
            case WordTag.Plural or WordTag.Third when lower.Length > 3 && lower.EndsWith('s'):
                return lower[..^1];
            case WordTag.Past when Ends(lower, "ied"):
                return string.Concat(lower.AsSpan(0, lower.Length - 3), "y");
            case WordTag.Past when Ends(lower, "ed"):
                return Undoubled(lower[..^2]);
            case WordTag.Gerund when Ends(lower, "ing"):
                return Undoubled(lower[..^3]);
            default:
                return lower;
        }
    }

    private static bool Ends(string lower, string ending) =>
        lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal);

    private static string Undoubled(string stem) =>
        stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'f' or 'z') ? stem[..^1] : stem;
}
