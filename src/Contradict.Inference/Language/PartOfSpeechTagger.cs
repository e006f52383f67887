using System.Runtime.InteropServices;

namespace Contradict.Inference.Language;

/// <summary>
/// Chooses the likeliest tags of a sentence: what each word can be, by its form, times how well each follows the one
/// before, by <see cref="TagTransitions"/>, with the Viterbi search. Adverbs and quotation marks are looked through, so
/// that "has also said" is judged as "has said"; a participle after an article counts as an adjective.
/// </summary>
internal sealed class PartOfSpeechTagger(Vocabulary vocabulary)
{
    private readonly CandidateFinder _finder = new(vocabulary);

    /// <summary>Sets the tag of every word of a sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="casing">How the sentence is capitalised.</param>
    public void Tag(Span<WordDraft> words, SentenceCase casing)
    {
        var candidates = new List<TagCandidate>(words.Length * 3);
        var starts = new int[words.Length + 1];
        for (var index = 0; index < words.Length; index++)
        {
            _finder.Find(words, index, casing, candidates);
            starts[index + 1] = candidates.Count;
        }

        Search(CollectionsMarshal.AsSpan(candidates), starts, words);
    }

    private static void Search(ReadOnlySpan<TagCandidate> candidates, int[] starts, Span<WordDraft> words)
    {
        var steps = new Step[candidates.Length];
        for (var index = 0; index < words.Length; index++)
        {
            for (var candidate = starts[index]; candidate < starts[index + 1]; candidate++)
            {
                steps[candidate] = index == 0
                    ? Step.From(new Step(0, WordTag.Edge, -1), -1, candidates[candidate])
                    : Best(steps, starts[index - 1], starts[index], candidates[candidate]);
            }
        }

        var best = words.Length == 0 ? -1 : BestEnd(steps, starts[^2], starts[^1]);
        for (var index = words.Length - 1; index >= 0; index--)
        {
            words[index].Tag = candidates[best].Tag;
            best = steps[best].Before;
        }
    }

    private static Step Best(Step[] steps, int from, int to, TagCandidate candidate)
    {
        var best = Step.From(steps[from], from, candidate);
        for (var before = from + 1; before < to; before++)
        {
            var step = Step.From(steps[before], before, candidate);
            if (step.Score > best.Score)
            {
                best = step;
            }
        }

        return best;
    }

    private static int BestEnd(Step[] steps, int from, int to)
    {
        var best = from;
        for (var candidate = from + 1; candidate < to; candidate++)
        {
            if (steps[candidate].Score > steps[best].Score)
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>The best way to a candidate.</summary>
    /// <param name="Score">Its score so far.</param>
    /// <param name="Context">The tag that the next word is judged by.</param>
    /// <param name="Before">The candidate that it comes from.</param>
    private readonly record struct Step(float Score, WordTag Context, int Before)
    {
        public static Step From(Step before, int number, TagCandidate candidate)
        {
            var score = before.Score + candidate.Score + TagTransitions.Score(before.Context, candidate.Tag);
            return new Step(score, ContextAfter(before.Context, candidate.Tag), number);
        }

        private static WordTag ContextAfter(WordTag before, WordTag tag) => tag switch
        {
            WordTag.Adverb or WordTag.Quote => before,
            WordTag.Past or WordTag.Gerund when before is WordTag.Determiner or WordTag.Adjective => WordTag.Adjective,
            _ => tag,
        };
    }
}
