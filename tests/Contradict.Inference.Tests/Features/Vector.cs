using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Tests.Language;

namespace Contradict.Inference.Tests.Features;

/// <summary>Feature vectors of test pairs, all words weighing alike.</summary>
internal static class Vector
{
    private static readonly WordVectors Vectors = WordVectors.LoadEmbedded();
    private static readonly WordSimilarity Similarity = new(SharedLexicon.Lexicon, Vectors);

    public static PairFeatures Computation { get; } = new(SharedLexicon.Lexicon, Vectors);

    public static PreparedStatement Prepare(string text) => new(SharedLexicon.Analyzer.Analyze(text), WordWeights.Uniform, Vectors);

    public static PairContext Context(string a, string b) => new(Prepare(a), Prepare(b), Similarity);

    public static float[] Of(string a, string b)
    {
        var vector = new float[PairFeatures.Schema.Count];
        Computation.Compute(Prepare(a), Prepare(b), vector);
        return vector;
    }

    public static IReadOnlyList<Evidence> Evidence(string a, string b) => Computation.Explain(Prepare(a), Prepare(b));

    /// <summary>One feature, as "family.feature".</summary>
    public static float Feature(string name, string a, string b)
    {
        var index = PairFeatures.Schema.Names.IndexOf(name);
        return index >= 0 ? Of(a, b)[index] : throw new ArgumentException($"no feature is called {name}");
    }
}
