namespace Contradict.Inference.Language;

/// <summary>Analyses the text of a statement. Thread-safe.</summary>
public sealed class StatementAnalyzer(Lexicon lexicon)
{
    private readonly TokenAnnotator _annotator = new(lexicon);

    /// <summary>The dictionary in use.</summary>
    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>Analyses a text.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public StatementAnalysis Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = _annotator.Annotate(text);
        var times = TimeExpressionParser.Parse(text, tokens);
        var quantities = QuantityParser.Parse(text, tokens, times);
        var negations = NegationFinder.Find(tokens);
        return new StatementAnalysis
        {
            Text = text,
            Tokens = tokens,
            Names = NameFinder.Find(text, tokens),
            Quantifiers = QuantifierFinder.Find(tokens),
            Quantities = quantities,
            Times = times,
            Negations = negations,
            Modality = ModalityFinder.Find(tokens),
            Reporting = ReportingCueFinder.Find(tokens),
            GrowingCounts = GrowingCountFinder.Find(tokens, quantities),
            States = StateCueFinder.Find(tokens, negations),
            IsCorrection = CorrectionFinder.IsCorrection(tokens),
        };
    }
}
