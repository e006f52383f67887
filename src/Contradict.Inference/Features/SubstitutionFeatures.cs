using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>What stands in one statement where the other, in the same words, has something else: the mark of pairs that differ in one word.</summary>
internal sealed class SubstitutionFeatures : IFeatureFamily
{
    private const int LongestRun = 5;

    public string Name => "substitution";

    public ImmutableArray<string> Features { get; } =
    [
        "names", "nouns", "verbs", "modifiers", "numbers", "times", "functions", "related", "opposite", "unrelated_weight",
        "insertion_min", "insertion_max", "runs", "anchored_share",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var runs = pair.Substitutions;
        var sums = new Sums();
        var (insertedA, insertedB, anchored) = (0.0, 0.0, 0);
        Span<int> roomA = stackalloc int[Substitution.MostTokens];
        Span<int> roomB = stackalloc int[Substitution.MostTokens];
        foreach (var run in runs)
        {
            var contentA = Content(pair.A, run.FirstA, run.EndA, roomA);
            var contentB = Content(pair.B, run.FirstB, run.EndB, roomB);
            if (run.LengthB == 0)
                insertedA += WeightOf(pair.A, contentA);
            else if (run.LengthA == 0)
                insertedB += WeightOf(pair.B, contentB);
            else if (run.LengthA <= LongestRun && run.LengthB <= LongestRun)
                anchored += sums.Add(pair, contentA, contentB) ? 1 : 0;
        }

        var write = new FeatureWriter(into);
        write.Add(sums.Names);
        write.Add(sums.Nouns);
        write.Add(sums.Verbs);
        write.Add(sums.Modifiers);
        write.Add(sums.Numbers);
        write.Add(sums.Times);
        write.Add(sums.Functions);
        write.Add(sums.Related);
        write.Add(sums.Opposite);
        write.Add(sums.UnrelatedWeight);
        write.AddBoth(insertedA, insertedB);
        write.Add(runs.Length);
        write.Add(runs.Length == 0 ? 0 : (double)anchored / runs.Length);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        foreach (var run in pair.Substitutions)
        {
            if (run.LengthA is 0 or > LongestRun || run.LengthB is 0 or > LongestRun)
                continue;
            if (!HasContent(pair.A, run.FirstA, run.EndA) || !HasContent(pair.B, run.FirstB, run.EndB))
                continue;
            var (spanA, spanB) = (SpanOf(pair.A, run.FirstA, run.EndA), SpanOf(pair.B, run.FirstB, run.EndB));
            yield return new Evidence(
                $"\"{spanA.Of(pair.A.Analysis.Text)}\" stands where the other has \"{spanB.Of(pair.B.Analysis.Text)}\"",
                spanA,
                spanB,
                ["substitution.names", "substitution.nouns", "substitution.verbs", "substitution.modifiers", "substitution.unrelated_weight"]);
        }
    }

    private static TextSpan SpanOf(PreparedStatement statement, int first, int end) =>
        new(statement.Analysis.Tokens[first].Span.Start, statement.Analysis.Tokens[end - 1].Span.End);

    private static bool HasContent(PreparedStatement statement, int first, int end)
    {
        Span<int> room = stackalloc int[LongestRun];
        return Content(statement, first, end, room).Length > 0;
    }

    /// <summary>The content words among some tokens, an attribution's left out.</summary>
    private static ReadOnlySpan<int> Content(PreparedStatement statement, int first, int end, Span<int> room)
    {
        var found = 0;
        for (var i = first; i < end; i++)
        {
            if (statement.ContentOfToken[i] >= 0 && !statement.Attribution[i])
                room[found++] = statement.ContentOfToken[i];
        }

        return room[..found];
    }

    private static double WeightOf(PreparedStatement statement, ReadOnlySpan<int> words)
    {
        var weight = 0.0;
        foreach (var word in words)
            weight += statement.Words[word].Weight;
        return weight;
    }

    private struct Sums
    {
        public int Names;
        public int Nouns;
        public int Verbs;
        public int Modifiers;
        public int Numbers;
        public int Times;
        public int Functions;
        public int Related;
        public int Opposite;
        public double UnrelatedWeight;

        /// <summary>Counts one substitution by the sorts of its words; returns whether content stands on both sides.</summary>
        public bool Add(PairContext pair, ReadOnlySpan<int> a, ReadOnlySpan<int> b)
        {
            if (a.IsEmpty && b.IsEmpty)
            {
                Functions++;
                return false;
            }

            if (a.IsEmpty || b.IsEmpty)
                return false;
            var (best, relation) = Closest(pair, a, b);
            if ((relation & LexicalRelation.Antonym) != 0)
                Opposite++;
            else if (best >= 0.6)
                Related++;
            else
                UnrelatedWeight += Math.Min(WeightOf(pair.A, a), WeightOf(pair.B, b));
            if (best < 0.6)
                Count(pair.A.Words[a[^1]], pair.B.Words[b[^1]]);
            return true;
        }

        private static (double Best, LexicalRelation Relation) Closest(PairContext pair, ReadOnlySpan<int> a, ReadOnlySpan<int> b)
        {
            var (best, relation) = (0.0, LexicalRelation.None);
            foreach (var i in a)
            {
                foreach (var j in b)
                {
                    var words = pair.Compare(i, j);
                    if (words.Similarity > best)
                        (best, relation) = (words.Similarity, words.Relation);
                }
            }

            return (best, relation);
        }

        private void Count(ContentWord a, ContentWord b)
        {
            if (a.IsNumber && b.IsNumber)
                Numbers++;
            else if (a.IsTime && b.IsTime)
                Times++;
            else if (a.InName && b.InName)
                Names++;
            else if (a.PartOfSpeech == PartOfSpeech.Verb && b.PartOfSpeech == PartOfSpeech.Verb)
                Verbs++;
            else if (a.PartOfSpeech == PartOfSpeech.Noun && b.PartOfSpeech == PartOfSpeech.Noun)
                Nouns++;
            else if (a.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb && b.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb)
                Modifiers++;
        }
    }
}
