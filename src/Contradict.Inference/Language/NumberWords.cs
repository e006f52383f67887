using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>The words that numbers are made of.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, NumberWord> Words = Build();

    /// <summary>Whether a word can be part of a number, and how.</summary>
    public static bool TryFind(string word, out NumberWord found) => Words.TryGetValue(word, out found);

    private static FrozenDictionary<string, NumberWord> Build()
    {
        var words = new Dictionary<string, NumberWord>();
        Add(words, NumberWordKind.Unit, 0, 1, "zero one two three four five six seven eight nine");
        Add(words, NumberWordKind.Teen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        Add(words, NumberWordKind.Ten, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        words["fourty"] = new(NumberWordKind.Ten, 40);
        words["hundred"] = new(NumberWordKind.Hundred, 100);
        foreach (var (word, value) in new (string, double)[] { ("thousand", 1e3), ("lakh", 1e5), ("lakhs", 1e5), ("million", 1e6), ("crore", 1e7), ("crores", 1e7), ("billion", 1e9), ("trillion", 1e12) })
        {
            words[word] = new(NumberWordKind.Scale, value);
        }

        foreach (var (word, value) in new (string, double)[] { ("k", 1e3), ("m", 1e6), ("mn", 1e6), ("mln", 1e6), ("b", 1e9), ("bn", 1e9), ("tn", 1e12), ("trn", 1e12), ("cr", 1e7) })
        {
            words[word] = new(NumberWordKind.Suffix, value);
        }

        words["dozen"] = new(NumberWordKind.Dozen, 12);
        foreach (var (word, value) in new (string, double)[] { ("tens", 10), ("dozens", 12), ("scores", 20), ("hundreds", 100), ("thousands", 1e3), ("lakhs", 1e5), ("millions", 1e6), ("billions", 1e9), ("trillions", 1e12) })
        {
            words[word] = new(NumberWordKind.Plural, value);
        }

        words["several"] = new(NumberWordKind.Open, 3, 10);
        words["few"] = new(NumberWordKind.Open, 2, 6);
        words["handful"] = new(NumberWordKind.Open, 3, 7);
        words["couple"] = new(NumberWordKind.Open, 2, 3);
        foreach (var (word, value) in new (string, double)[] { ("pair", 2), ("duo", 2), ("trio", 3), ("quartet", 4), ("quintet", 5), ("sextet", 6), ("threesome", 3), ("foursome", 4) })
        {
            words[word] = new(NumberWordKind.Group, value);
        }

        AddParts(words);
        words["half"] = new(NumberWordKind.Half, 2);
        words["½"] = new(NumberWordKind.Half, 2);
        words["a"] = new(NumberWordKind.Article, 1);
        words["an"] = new(NumberWordKind.Article, 1);
        words["both"] = new(NumberWordKind.Both, 2);
        words["single"] = new(NumberWordKind.Single, 1);
        words["twice"] = new(NumberWordKind.Times, 2);
        words["thrice"] = new(NumberWordKind.Times, 3);
        return words.ToFrozenDictionary();
    }

    private static void Add(Dictionary<string, NumberWord> words, NumberWordKind kind, double first, double step, string list)
    {
        foreach (string word in list.Split(' '))
        {
            words[word] = new(kind, first);
            first += step;
        }
    }

    private static void AddParts(Dictionary<string, NumberWord> words)
    {
        int denominator = 3;
        foreach (string part in "third quarter fifth sixth seventh eighth ninth tenth".Split(' '))
        {
            words[part] = new(NumberWordKind.Part, denominator);
            words[part + "s"] = new(NumberWordKind.Parts, denominator++);
        }

        foreach (var (word, value) in new (string, double)[] { ("fourth", 4), ("twelfth", 12), ("twentieth", 20), ("hundredth", 100) })
        {
            words[word] = new(NumberWordKind.Part, value);
            words[word + "s"] = new(NumberWordKind.Parts, value);
        }
    }
}
