using Contradict.Inference.Language;

namespace Contradict.EncoderTraining.Examples;

/// <summary>How many of their content words two statements share.</summary>
internal static class WordOverlap
{
    /// <summary>The lemmas of a statement's content words.</summary>
    public static HashSet<string> WordsOf(StatementAnalysis statement) =>
        statement.Tokens.Where(token => token.IsContent).Select(token => token.Lemma).ToHashSet(StringComparer.Ordinal);

    /// <summary>Shared words by all words (Jaccard); 0 to 1.</summary>
    public static double Of(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
