namespace Contradict.Inference.Language;

/// <summary>
/// Finds dictionary forms: irregular forms by list, regular ones by the rules of WordNet's Morphy (Fellbaum 1998),
/// with doubled consonants; where two verbs fit, the one that English spelling asks for, else the commoner.
/// </summary>
internal sealed class Lemmatizer(Vocabulary vocabulary)
{
    private const int Longest = 40;

    private static readonly (string Ending, string Replacement)[] NounRules =
        [("s", ""), ("ies", "y"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("oes", "o"), ("men", "man"), ("ves", "f")];

    private static readonly (string Ending, string Replacement)[] AdjectiveRules =
        [("ier", "y"), ("iest", "y"), ("er", "e"), ("est", "e"), ("er", ""), ("est", ""), ("gger", "g"), ("tter", "t"), ("ggest", "g"), ("ttest", "t")];

    /// <summary>Every lemma that the word can be a form of.</summary>
    /// <param name="lower">The word in lower case.</param>
    public WordForms Analyze(ReadOnlySpan<char> lower)
    {
        if (lower.Length > Longest)
        {
            return new WordForms(-1, -1, -1, -1, false, VerbInflection.Base);
        }

        var word = vocabulary.Find(lower);
        var exception = vocabulary.FindException(lower);
        var noun = Noun(lower, word, exception, out var isPlural);
        var verb = Verb(lower, word, exception, out var inflection);
        var adjective = Inflected(lower, word, exception, PartOfSpeech.Adjective, AdjectiveRules);
        return new WordForms(noun, verb, adjective, vocabulary.Has(word, PartOfSpeech.Adverb) ? word : -1, isPlural, inflection);
    }

    private int Noun(ReadOnlySpan<char> lower, int word, int exception, out bool isPlural)
    {
        var own = vocabulary.Has(word, PartOfSpeech.Noun) ? word : -1;
        var singular = vocabulary.ExceptionLemma(exception, PartOfSpeech.Noun);
        if (singular < 0 && lower.Length > 3 && lower[^1] == 's' && lower[^2] != 's' && !PluralNouns.Contains(lower))
        {
            singular = ByRules(lower, PartOfSpeech.Noun, NounRules);
        }
        else if (singular < 0 && own < 0 && lower.EndsWith("men", StringComparison.Ordinal))
        {
            singular = ByRules(lower, PartOfSpeech.Noun, NounRules);
        }

        isPlural = singular >= 0 && singular != own && (own < 0 || Commoner(own, singular, PartOfSpeech.Noun) == singular);
        return isPlural ? singular : own;
    }

    private int Verb(ReadOnlySpan<char> lower, int word, int exception, out VerbInflection inflection)
    {
        var own = vocabulary.Has(word, PartOfSpeech.Verb) ? word : -1;
        var irregular = OfSpelling(lower, vocabulary.ExceptionLemma(exception, PartOfSpeech.Verb));
        if (irregular >= 0 && (own < 0 || Commoner(own, irregular, PartOfSpeech.Verb) == irregular))
        {
            inflection = lower[^1] switch { 'g' => VerbInflection.Gerund, 's' => VerbInflection.Third, _ => VerbInflection.Past };
            return irregular;
        }

        inflection = VerbInflection.Base;
        if (own >= 0 || lower.Length < 4)
        {
            return own;
        }

        if (lower.EndsWith("ing", StringComparison.Ordinal))
        {
            inflection = VerbInflection.Gerund;
            return Stem(lower[..^3]);
        }

        if (lower.EndsWith("ed", StringComparison.Ordinal))
        {
            inflection = VerbInflection.Past;
            return lower[^3] == 'i' ? With(lower[..^3], "y", PartOfSpeech.Verb) : Stem(lower[..^2]);
        }

        inflection = VerbInflection.Third;
        return lower[^1] == 's' && lower[^2] != 's' ? ThirdPerson(lower) : -1;
    }

    /// <summary>The commoner of the two where the list of irregular forms has a rarer spelling: "install", not "instal".</summary>
    private int OfSpelling(ReadOnlySpan<char> lower, int irregular)
    {
        if (irregular < 0 || lower.Length < 5)
        {
            return irregular;
        }

        var regular = lower.EndsWith("ed", StringComparison.Ordinal) ? Stem(lower[..^2])
            : lower.EndsWith("ing", StringComparison.Ordinal) ? Stem(lower[..^3])
            : -1;
        return regular < 0 ? irregular : Commoner(irregular, regular, PartOfSpeech.Verb);
    }

    private int ThirdPerson(ReadOnlySpan<char> lower)
    {
        if (lower.EndsWith("ies", StringComparison.Ordinal))
        {
            var inY = With(lower[..^3], "y", PartOfSpeech.Verb);
            if (inY >= 0)
            {
                return inY;
            }
        }

        var plain = With(lower[..^1], "", PartOfSpeech.Verb);
        return plain < 0 && lower[^2] == 'e' ? With(lower[..^2], "", PartOfSpeech.Verb) : plain;
    }

    /// <summary>The verb of a stem that lost its ending "ed" or "ing".</summary>
    private int Stem(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2)
        {
            return -1;
        }

        var plain = With(stem, "", PartOfSpeech.Verb);
        var withE = With(stem, "e", PartOfSpeech.Verb);
        if (plain >= 0 && withE >= 0)
        {
            return WouldDouble(stem) ? withE : Commoner(withE, plain, PartOfSpeech.Verb);
        }

        if (plain < 0 && withE < 0 && stem[^1] == stem[^2])
        {
            return With(stem[..^1], "", PartOfSpeech.Verb);
        }

        return Math.Max(plain, withE);
    }

    /// <summary>Whether a verb of this stem would double its last letter before "ing": one short vowel, one consonant.</summary>
    private static bool WouldDouble(ReadOnlySpan<char> stem) =>
        stem.Length >= 3 && !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && IsVowel(stem[^2])
        && !IsVowel(stem[^3]) && stem[..^3].IndexOfAny("aeiou") < 0;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private int Inflected(
        ReadOnlySpan<char> lower, int word, int exception, PartOfSpeech partOfSpeech, (string Ending, string Replacement)[] rules)
    {
        var own = vocabulary.Has(word, partOfSpeech) ? word : -1;
        var irregular = vocabulary.ExceptionLemma(exception, partOfSpeech);
        var isCompared = irregular < 0 && lower.Length > 4 && (lower.EndsWith("er", StringComparison.Ordinal) || lower.EndsWith("est", StringComparison.Ordinal));
        var isParticle = isCompared && ClosedClasses.Find(lower[..^(lower[^1] == 'r' ? 2 : 3)]) is not null;
        var positive = isCompared && !isParticle ? ByRules(lower, partOfSpeech, rules) : irregular;
        return own < 0 || (positive >= 0 && Commoner(own, positive, partOfSpeech) == positive) ? positive : own;
    }

    private int ByRules(ReadOnlySpan<char> lower, PartOfSpeech partOfSpeech, (string Ending, string Replacement)[] rules)
    {
        foreach (var (ending, replacement) in rules)
        {
            if (lower.Length > ending.Length + 1 && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                var lemma = With(lower[..^ending.Length], replacement, partOfSpeech);
                if (lemma >= 0)
                {
                    return lemma;
                }
            }
        }

        return -1;
    }

    private int With(ReadOnlySpan<char> stem, string ending, PartOfSpeech partOfSpeech)
    {
        Span<char> buffer = stackalloc char[Longest + 4];
        stem.CopyTo(buffer);
        ending.CopyTo(buffer[stem.Length..]);
        var word = vocabulary.Find(buffer[..(stem.Length + ending.Length)]);
        return vocabulary.Has(word, partOfSpeech) ? word : -1;
    }

    private int Commoner(int preferred, int other, PartOfSpeech partOfSpeech) =>
        vocabulary.TagCount(other, partOfSpeech) > vocabulary.TagCount(preferred, partOfSpeech) ? other : preferred;
}
