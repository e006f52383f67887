using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>What speaks for a cue farther off than its neighbours: the subject, an owner, what it governs, where the rules' attributions are.</summary>
internal static class CueSurroundings
{
    private const int SubjectReach = 8;
    private const int OwnerReach = 3;
    private const int ObjectReach = 7;
    private const int ClauseReach = 6;
    private const int RuleReach = 8;

    /// <summary>Adds the features of one token.</summary>
    public static void Add(FeatureRows rows, TokenCodes codes, int index, CueContext context)
    {
        var (kind, lemma) = (codes.Kind(index), codes.Lemma(index));
        var (first, second) = Governed(codes, index);
        rows.Add(lemma, first, second);
        rows.Add(kind, first, second);
        var clause = Clause(codes.Sentence, index);
        rows.Add(clause, kind);
        rows.Add(clause, lemma);
        var subject = Subject(codes.Sentence, index);
        rows.Add(codes.Lemma(subject), lemma);
        rows.Add(codes.Lemma(subject), kind);
        rows.Add(codes.Kind(subject), lemma, context.Place(index));
        var owner = Owner(codes, index);
        rows.Add(owner, kind, first);
        rows.Add(owner, lemma);
        rows.Add(context.Place(index), first, kind);
        AddForm(rows, codes, index);
        var rules = Rules(context, codes.Sentence.Count, index);
        rows.Add(rules, kind);
        rows.Add(rules, lemma);
        rows.Add(rules, context.Stance(index));
    }

    private static void AddForm(FeatureRows rows, TokenCodes codes, int index)
    {
        var (kind, last) = (codes.Kind(index), codes.Sentence.Count - 1);
        rows.Add((uint)Math.Min(4, index), (uint)Math.Min(4, last - index), kind);
        rows.Add((uint)Math.Min(10, (last + 1) / 6), kind);
        rows.Add(codes.Beginning(index), kind);
        rows.Add(char.IsUpper(codes.Sentence[index].Text[0]) ? 1u : 0, kind, index == 0 ? 1u : 0);
        rows.Add((codes.Kind(index - 2) << 16) | (codes.Kind(index - 1) << 8) | kind, (codes.Kind(index + 1) << 8) | codes.Kind(index + 2));
        rows.Add((codes.Kind(index - 1) << 16) | (codes.Kind(index + 1) << 8) | codes.Kind(index + 2), codes.Lemma(index));
    }

    // The next two words that are neither adverbs nor determiners.
    private static (uint First, uint Second) Governed(TokenCodes codes, int index)
    {
        var (first, second, seen) = (0u, 0u, 0);
        for (var next = index + 1; next < Math.Min(codes.Sentence.Count, index + ObjectReach) && seen < 2; next++)
        {
            if (codes.Sentence[next].PartOfSpeech is not (PartOfSpeech.Adverb or PartOfSpeech.Determiner))
            {
                (first, second) = seen++ == 0 ? (codes.Lemma(next), 0u) : (first, codes.Lemma(next));
            }
        }

        return (first, second);
    }

    // Whether "that", "to", a quotation, a verb or "about" come soon.
    private static uint Clause(Sentence sentence, int index)
    {
        var clause = 0u;
        for (var next = index + 1; next < Math.Min(sentence.Count, index + ClauseReach); next++)
        {
            clause |= sentence[next].Lower switch
            {
                "that" => 1u,
                "to" => 2u,
                "about" or "of" or "for" or "on" or "over" or "against" => 16u,
                _ => sentence.IsQuoteMark(next) ? 4u : sentence.IsVerbal(next) ? 8u : 0u,
            };
        }

        return clause;
    }

    // The nearest noun or pronoun before the verb's auxiliaries; -1 where there is none.
    private static int Subject(Sentence sentence, int index)
    {
        var before = sentence.Is(index, PartOfSpeech.Verb) ? new VerbChain(sentence, index).Start - 1 : index - 1;
        for (var reach = 0; before >= 0 && reach < SubjectReach; before--, reach++)
        {
            if (sentence[before].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun)
            {
                return before;
            }
        }

        return -1;
    }

    // "his belief", "the mayor's firm belief"
    private static uint Owner(TokenCodes codes, int index)
    {
        for (var before = index - 1; before >= Math.Max(0, index - OwnerReach); before--)
        {
            if (codes.Sentence[before].Lower is "his" or "her" or "their" or "its" or "my" or "our" or "your" or "'s" or "’s")
            {
                return codes.Lower(before);
            }
        }

        return 0;
    }

    private static uint Rules(CueContext context, int count, int index)
    {
        var rules = 0u;
        for (var near = Math.Max(0, index - RuleReach); near < Math.Min(count, index + RuleReach + 1); near++)
        {
            if (context.Place(near) is > 0 and var place)
            {
                rules |= (near < index ? 1u : 8u) << ((int)place - 1);
            }
        }

        return rules;
    }
}
