using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>The words of the closed classes: pronouns, determiners, prepositions, conjunctions, auxiliaries, numerals.</summary>
internal static class ClosedClasses
{
    private static readonly FrozenDictionary<string, ClosedClassWord> Words = Build();

    private static readonly FrozenDictionary<string, ClosedClassWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The function word, or null where the word belongs to an open class.</summary>
    /// <param name="lower">The word in lower case.</param>
    public static ClosedClassWord? Find(ReadOnlySpan<char> lower) => Lookup.TryGetValue(lower, out var word) ? word : null;

    private static FrozenDictionary<string, ClosedClassWord> Build()
    {
        var words = new Dictionary<string, ClosedClassWord>(StringComparer.Ordinal);
        Add(words, PartOfSpeech.Determiner,
            "the a an>a this these>this those>that each every either neither some any no all both half such another "
            + "much many>many more>more most>most few fewer>few fewest>few less>less least>least several enough what which whose "
            + "whatever whichever certain other");
        Add(words, PartOfSpeech.Pronoun,
            "i me>i my>i mine>i myself>i we us>we our>we ours>we ourselves>we you your>you yours>you yourself>you "
            + "yourselves>you he him>he his>he himself>he she her>she hers>she herself>she it its>it itself>it they them>they "
            + "their>they theirs>they themselves>they who whom>who whoever somebody someone anybody anyone "
            + "nobody everyone everybody something anything nothing everything none others>other oneself");
        Add(words, PartOfSpeech.Preposition,
            "of in on at by for from with without within into onto upon over under about above across after against along "
            + "alongside amid amidst>amid among amongst>among around as before behind below beneath beside besides between beyond "
            + "despite during except near off opposite out outside inside past per since than through throughout toward>towards "
            + "towards till>until until unlike up via versus vs>versus vs.>versus because although though while whilst>while whereas if unless "
            + "whether lest once that to down amidst barring concerning regarding excluding including like notwithstanding "
            + "aboard atop underneath");
        Add(words, PartOfSpeech.Conjunction, "and or but nor yet so plus &>and");
        Add(words, PartOfSpeech.Auxiliary,
            "be am>be is>be are>be was>be were>be been>be being>be have has>have had>have having>have do does>do did>do "
            + "will would can could may might shall should must ought ca>can wo>will sha>shall ai>be "
            + "'re>be 'm>be 'll>will 've>have 'd>would");
        Add(words, PartOfSpeech.Adverb,
            "not n't>not never here there now then very too also just only even still again already almost nearly quite rather "
            + "ever always often sometimes soon yesterday today tomorrow tonight perhaps maybe however therefore thus hence moreover "
            + "meanwhile otherwise instead else away back together apart ahead yet how when where why hardly scarcely barely seldom "
            + "rarely twice elsewhere everywhere somewhere anywhere nowhere further furthermore indeed likewise nonetheless "
            + "nevertheless accordingly afterwards afterward>afterwards altogether anyway somewhat so-called overnight abroad ago");
        Add(words, PartOfSpeech.Number,
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            + "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds>hundred thousand "
            + "thousands>thousand million millions>million billion billions>billion trillion trillions>trillion dozen dozens>dozen "
            + "bn>billion mn>million tn>trillion");
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, ClosedClassWord> words, PartOfSpeech partOfSpeech, string list)
    {
        foreach (var item in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var arrow = item.IndexOf('>', StringComparison.Ordinal);
            var word = arrow < 0 ? item : item[..arrow];
            var lemma = arrow < 0 ? item : item[(arrow + 1)..];
            var (tag, other) = TagsOf(word, lemma, partOfSpeech);
            words.TryAdd(word, new ClosedClassWord(word, partOfSpeech, lemma, tag, other));
        }
    }

    private static (WordTag Tag, WordTag Other) TagsOf(string word, string lemma, PartOfSpeech partOfSpeech) => (partOfSpeech, word) switch
    {
        (_, "to") => (WordTag.To, WordTag.To),
        (_, "that") => (WordTag.Subordinator, WordTag.Subject),
        (_, "there") => (WordTag.Subject, WordTag.Adverb),
        (_, "a" or "an" or "the" or "every" or "my" or "our" or "your" or "its" or "their" or "whose") => (WordTag.Determiner, WordTag.Determiner),
        (_, "which" or "what") => (WordTag.Subject, WordTag.Determiner),
        (_, "his" or "her") => (WordTag.Determiner, WordTag.Pronoun),
        (PartOfSpeech.Determiner, _) => (WordTag.Determiner, WordTag.Subject),
        (_, "i" or "we" or "he" or "she" or "they" or "who") => (WordTag.Subject, WordTag.Subject),
        (_, "me" or "us" or "him" or "them") => (WordTag.Pronoun, WordTag.Pronoun),
        (PartOfSpeech.Pronoun, _) => (WordTag.Subject, WordTag.Pronoun),
        (_, "how" or "when" or "where" or "why" or "because" or "although" or "though" or "while" or "whilst" or "whereas" or "if"
            or "unless" or "whether" or "lest" or "once" or "than") => (WordTag.Subordinator, WordTag.Subordinator),
        (_, "after" or "before" or "since" or "until" or "till" or "as") => (WordTag.Preposition, WordTag.Subordinator),
        (PartOfSpeech.Preposition, _) => (WordTag.Preposition, WordTag.Preposition),
        (PartOfSpeech.Conjunction, _) => (WordTag.Conjunction, WordTag.Conjunction),
        (PartOfSpeech.Number, _) => (WordTag.Number, WordTag.Number),
        (PartOfSpeech.Auxiliary, _) => lemma switch
        {
            "be" => (WordTag.Be, WordTag.Be),
            "have" => (WordTag.Have, WordTag.Have),
            "do" => (WordTag.Do, WordTag.Do),
            _ => (WordTag.Modal, WordTag.Modal),
        },
        _ => (WordTag.Adverb, WordTag.Adverb),
    };
}
