using Contradict.Inference.Language;

namespace Contradict.Inference.Tests.Language;

/// <summary>Analyses test sentences with the shipped dictionary.</summary>
internal static class Reading
{
    private static readonly StatementAnalyzer Analyzer = new(Lexicon.LoadEmbedded());

    public static StatementAnalysis Of(string text) => Analyzer.Analyze(text);

    public static string Words(this StatementAnalysis analysis, int first, int end)
        => first >= end ? "" : analysis.Text[analysis.Tokens[first].Span.Start..analysis.Tokens[end - 1].Span.End];

    public static int TokenOf(this StatementAnalysis analysis, string word)
    {
        for (int i = 0; i < analysis.Tokens.Length; i++)
        {
            if (analysis.Tokens[i].Text == word) return i;
        }

        throw new ArgumentException($"No token {word} in: {analysis.Text}");
    }
}
