namespace Contradict.Inference.Language;

/// <summary>
/// Collects what a word is related to. Rare senses relate words that no news text relates, so only the main senses
/// count. The limits were set by eye on word pairs of news sentences.
/// </summary>
internal sealed class NeighborhoodBuilder(WordNet wordNet, WordLists lists)
{
    private const int Noun = 0;
    private const int Verb = 1;
    private const int Adjective = 2;
    private const int Adverb = 3;
    private const int SynonymSenses = 4;
    private const int HypernymSenses = 3;
    private const int HypernymSteps = 3;
    private const int MostChildren = 80;

    private readonly Lazy<int[]> _children = new(wordNet.Hypernyms.CountIncoming);
    private readonly Lazy<ILookup<int, int>> _antonymsOfSynset = new(() => AntonymsOfSynsets(wordNet));

    /// <summary>The relations of a word.</summary>
    public Neighborhood Build(int word)
    {
        var synsets = MainSynsets(word, SynonymSenses);
        var heads = MainSynsets(word, HypernymSenses);
        var derivations = Derived(word);
        var parents = new SortedSet<int>(heads.SelectMany(head => wordNet.Hypernyms.Of(head).ToArray()));
        return new Neighborhood
        {
            Synsets = [.. synsets.Concat(lists.Groups(word)).Order()],
            Similar = Targets(wordNet.Similar, synsets),
            Heads = [.. heads.Order()],
            Parents = [.. parents.Where(parent => _children.Value[parent] <= MostChildren)],
            Ancestors = Ancestors(heads),
            Wholes = Targets(wordNet.Wholes, heads),
            Entailed = Targets(wordNet.Entailments, synsets),
            Antonyms = Opposites(word, derivations),
            Derivations = [.. derivations],
        };
    }

    /// <summary>The synsets that a word mostly stands for.</summary>
    private HashSet<int> MainSynsets(int word, int most)
    {
        var synsets = new HashSet<int>();
        var all = 0;
        for (var partOfSpeech = 0; partOfSpeech < WordNet.PartsOfSpeech; partOfSpeech++)
        {
            all += wordNet.TagCount(word, partOfSpeech);
        }

        for (var partOfSpeech = 0; partOfSpeech < WordNet.PartsOfSpeech; partOfSpeech++)
        {
            var total = wordNet.TagCount(word, partOfSpeech);
            if (all >= 30 && total * 33 < all)
            {
                continue;
            }

            var rank = 0;
            foreach (var sense in wordNet.Senses(word, partOfSpeech))
            {
                if (rank < most && (rank == 0 || total < 15 || sense.TagCount * 20 >= total))
                {
                    synsets.Add(sense.Synset);
                }

                rank++;
            }
        }

        return synsets;
    }

    private static int[] Targets(Adjacency relation, HashSet<int> synsets)
    {
        var targets = new SortedSet<int>();
        foreach (var synset in synsets)
        {
            foreach (var target in relation.Of(synset))
            {
                targets.Add(target);
            }
        }

        return [.. targets];
    }

    private int[] Ancestors(HashSet<int> heads)
    {
        var ancestors = new SortedSet<int>();
        foreach (var head in heads)
        {
            foreach (var kind in wordNet.Classes.Of(head))
            {
                ancestors.Add(kind);
                Climb(kind, HypernymSteps - 1, ancestors);
            }

            Climb(head, HypernymSteps, ancestors);
        }

        return [.. ancestors];
    }

    private void Climb(int synset, int steps, SortedSet<int> ancestors)
    {
        if (steps == 0)
        {
            return;
        }

        foreach (var parent in wordNet.Hypernyms.Of(synset))
        {
            ancestors.Add(parent);
            Climb(parent, steps - 1, ancestors);
        }
    }

    private SortedSet<int> Derived(int word)
    {
        var derived = new SortedSet<int>();
        AddTargets(wordNet.Derivations, word, derived);
        derived.Remove(word);
        return derived;
    }

    /// <summary>Adds the words that a relation leads to from a main sense of a word, in a main sense of theirs.</summary>
    private void AddTargets(WordPointers relation, int word, SortedSet<int> targets)
    {
        var pointers = relation.Of(word);
        if (pointers.IsEmpty)
        {
            return;
        }

        var main = MainSynsets(word, SynonymSenses);
        foreach (var pointer in pointers)
        {
            if (main.Contains(pointer.Synset) && MainSynsets(pointer.TargetWord, SynonymSenses).Contains(pointer.TargetSynset))
            {
                targets.Add(pointer.TargetWord);
            }
        }
    }

    /// <summary>Antonyms: WordNet's and the list's own, those of the adjective that a word is similar to, and what is derived from them.</summary>
    private int[] Opposites(int word, SortedSet<int> derivations)
    {
        var direct = DirectOpposites(word);
        var opposites = new SortedSet<int>(direct);
        foreach (var opposite in direct)
        {
            opposites.UnionWith(Derived(opposite).Where(derived => !IsAgent(derived)));
        }

        foreach (var derived in IsAgent(word) ? [] : derivations)
        {
            opposites.UnionWith(DirectOpposites(derived));
        }

        if (IsMainlyAdjective(word))
        {
            foreach (var similar in wordNet.Similar.Of(wordNet.Senses(word, Adjective)[0].Synset))
            {
                opposites.UnionWith(_antonymsOfSynset.Value[similar]);
            }
        }

        opposites.Remove(word);
        return [.. opposites];
    }

    private bool IsMainlyAdjective(int word)
    {
        var others = wordNet.TagCount(word, Noun) + wordNet.TagCount(word, Verb) + wordNet.TagCount(word, Adverb);
        return wordNet.Has(word, Adjective) && wordNet.TagCount(word, Adjective) >= others;
    }

    /// <summary>Whether a noun names the doer: a climber is no opposite of a fall.</summary>
    private bool IsAgent(int word)
    {
        var lemma = wordNet.Words[word];
        return (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal) || lemma.EndsWith("ee", StringComparison.Ordinal))
            && wordNet.Has(word, Noun) && !wordNet.Has(word, Verb) && !wordNet.Has(word, Adjective);
    }

    private static ILookup<int, int> AntonymsOfSynsets(WordNet wordNet) =>
        Enumerable.Range(0, wordNet.WordCount)
            .SelectMany(word => wordNet.Antonyms.Of(word).ToArray())
            .ToLookup(pointer => pointer.Synset, pointer => pointer.TargetWord);

    private SortedSet<int> DirectOpposites(int word)
    {
        var opposites = new SortedSet<int>(lists.Opposites(word));
        AddTargets(wordNet.Antonyms, word, opposites);
        return opposites;
    }
}
