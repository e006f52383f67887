using System.Text.Json;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.EncoderTraining.Examples;

/// <summary>
/// Pairs of sentences by two outlets on one event that share some words but not most: nearly always of two matters, which is what a set of
/// real articles is full of and no labeled set has.
/// </summary>
internal static class MinedNeighbours
{
    private const double LeastOverlap = 0.05;
    private const double MostOverlap = 0.25;
    private const int PairsOfEvent = 60;
    private const float Weight = 0.5f;

    /// <summary>Mines pairs.</summary>
    /// <param name="file">Articles, one JSON object a line with event, title and text.</param>
    /// <param name="analyzer">Splits the texts into sentences and words.</param>
    /// <param name="numbers">Gives the statements their numbers.</param>
    /// <param name="most">How many pairs are wanted.</param>
    /// <param name="seed">Which are drawn.</param>
    public static List<EncoderExample> Mine(string file, StatementAnalyzer analyzer, TextNumbers numbers, int most, int seed)
    {
        var random = new Random(seed);
        var examples = new List<EncoderExample>();
        var events = Articles(file).GroupBy(article => article.Event, StringComparer.Ordinal).ToArray();
        random.Shuffle(events);
        foreach (var one in events)
        {
            var sentences = one.SelectMany(article => Sentences(article.Text, analyzer).Select(sentence => (article.Source, Sentence: sentence))).ToArray();
            var pairs = (from a in sentences
                         from b in sentences
                         where string.CompareOrdinal(a.Source, b.Source) < 0
                         let overlap = WordOverlap.Of(a.Sentence.Words, b.Sentence.Words)
                         where overlap is > LeastOverlap and < MostOverlap
                         orderby overlap descending
                         select (a.Sentence.Text, Other: b.Sentence.Text)).Take(PairsOfEvent);
            examples.AddRange(pairs.Select(pair => new EncoderExample(
                numbers.Of(pair.Text), numbers.Of(pair.Other), Relation.Neutral, ExampleKind.Symmetric, $"mined {one.Key}", Weight)));
            if (examples.Count >= most)
                break;
        }

        return examples;
    }

    private static IEnumerable<(string Event, string Source, string Text)> Articles(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return (root.GetProperty("event").ToString(), root.GetProperty("source").ToString(), root.GetProperty("text").ToString());
        }
    }

    private static IEnumerable<(string Text, HashSet<string> Words)> Sentences(string text, StatementAnalyzer analyzer)
    {
        foreach (var span in SentenceSplitter.Split(text))
        {
            var sentence = text.Substring(span.Start, span.Length).Trim();
            if (sentence.Length is < 40 or > 300)
                continue;
            yield return (sentence, WordOverlap.WordsOf(analyzer.Analyze(sentence)));
        }
    }
}
