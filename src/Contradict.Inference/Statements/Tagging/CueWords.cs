using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>How often words are cues in annotated texts; words that never are count as unseen.</summary>
/// <param name="counts">By a word's key.</param>
internal sealed class CueWords(IReadOnlyDictionary<int, CueWordCount> counts)
{
    private readonly FrozenDictionary<int, CueWordCount> _counts = counts.ToFrozenDictionary();

    /// <summary>No words.</summary>
    public static CueWords None => new(FrozenDictionary<int, CueWordCount>.Empty);

    /// <summary>The words in the order of their keys.</summary>
    public IEnumerable<KeyValuePair<int, CueWordCount>> Counts => _counts.OrderBy(pair => pair.Key);

    /// <summary>The key of a word by the code of its dictionary form.</summary>
    public static int KeyOf(uint lemma) => (int)(lemma >> 1);

    /// <summary>How often the word is seen; 0 and 0 where it is no cue.</summary>
    /// <param name="lemma">The code of its dictionary form.</param>
    public CueWordCount this[uint lemma] => _counts.GetValueOrDefault(KeyOf(lemma));

    /// <summary>Reads the words with the steps between their keys.</summary>
    public static CueWords Read(ref CompactReader reader)
    {
        var counts = new Dictionary<int, CueWordCount>();
        var key = 0;
        for (var rest = reader.Read(); rest > 0; rest--)
        {
            key += reader.Read();
            counts[key] = new CueWordCount(reader.Read(), reader.Read());
        }

        return new CueWords(counts);
    }
}
