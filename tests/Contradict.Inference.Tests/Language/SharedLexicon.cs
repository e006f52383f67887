using Contradict.Inference.Language;

namespace Contradict.Inference.Tests.Language;

/// <summary>The embedded lexicon, loaded once for all tests of this folder.</summary>
internal static class SharedLexicon
{
    public static Lexicon Lexicon { get; } = Lexicon.LoadEmbedded();

    public static StatementAnalyzer Analyzer { get; } = new(Lexicon);

    public static IReadOnlyList<Token> Tokens(string text) => Analyzer.Analyze(text).Tokens;
}
