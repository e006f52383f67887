using System.Collections.Frozen;
using System.Globalization;

namespace Contradict.Inference.Features;

/// <summary>
/// How telling a word is: its inverse document frequency over the training statements, scaled so that a word never seen weighs 1
/// (Spärck Jones, 1972). Immutable and thread-safe.
/// </summary>
public sealed class WordWeights
{
    private const int LeastCount = 5;
    private readonly FrozenDictionary<string, int> _counts;
    private readonly double _unseen;

    private WordWeights(int documents, IEnumerable<KeyValuePair<string, int>> counts)
    {
        Documents = documents;
        _counts = counts.ToFrozenDictionary(StringComparer.Ordinal);
        _unseen = Idf(0);
    }

    /// <summary>Weighs all words alike.</summary>
    public static WordWeights Uniform { get; } = new(0, []);

    /// <summary>The number of statements counted.</summary>
    public int Documents { get; }

    /// <summary>Counts in how many documents each lemma stands; lemmas in fewer than five are left out.</summary>
    /// <param name="documents">The distinct lemmas of each document.</param>
    public static WordWeights Count(IEnumerable<IReadOnlySet<string>> documents)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var document in documents)
        {
            total++;
            foreach (var lemma in document)
                counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
        }

        return new WordWeights(total, counts.Where(pair => pair.Value >= LeastCount));
    }

    /// <summary>The weight of a lemma, above 0 and at most 1.</summary>
    public double Of(string lemma)
    {
        if (Documents == 0)
            return 1;
        return _counts.TryGetValue(lemma, out var count) ? Idf(count) / _unseen : 1;
    }

    /// <summary>Writes one "count TAB lemma" a line, the number of documents first, ordered by lemma.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{Documents}\t\n"));
        foreach (var (lemma, count) in _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{count}\t{lemma}\n"));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A line is not of that form.</exception>
    public static WordWeights Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var documents = 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        while (input.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
                throw new FormatException($"word weights: no tab in \"{line}\"");
            var count = int.Parse(line.AsSpan(0, tab), CultureInfo.InvariantCulture);
            if (tab + 1 == line.Length)
                documents = count;
            else
                counts[line[(tab + 1)..]] = count;
        }

        return new WordWeights(documents, counts);
    }

    private double Idf(int count) => Math.Log((Documents + 1.0) / (count + 1.0)) + 0.1;
}
