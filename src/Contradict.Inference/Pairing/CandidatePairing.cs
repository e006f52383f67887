using Contradict.Inference.Language;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>
/// Finds the pairs of statements that could be about the same matter: different speakers, or one speaker in two articles. Small
/// sets are compared exhaustively, large ones through an inverted index over terms weighted by rarity (Salton and Buckley,
/// 1988), which compares no pair without a term in common. Thread-safe.
/// </summary>
public sealed class CandidatePairing(PairingOptions? options = null)
{
    private readonly PairingOptions _options = options ?? new PairingOptions();

    /// <summary>Prepares a run over the statements; identical claims are folded at once, pairs are found as they are read.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="analyses">The analysis of each, in the same order.</param>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public PairingRun Start(IReadOnlyList<Statement> statements, IReadOnlyList<StatementAnalysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(analyses);
        if (statements.Count != analyses.Count)
        {
            throw new ArgumentException($"{statements.Count} statements but {analyses.Count} analyses", nameof(analyses));
        }

        return new PairingRun(statements, index => StatementTerms.Of(analyses[index]), _options);
    }

    /// <summary>Prepares a run over statements whose terms are known already.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="terms">The terms of each, in the same order, each term once; two statements with a rare one in common are likely of one matter.</param>
    /// <param name="copied">Where statements of copied articles came from; null for no copies.</param>
    /// <param name="areOfOneEvent">Whether two articles, by their ids, are about one event; null where all are.</param>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public PairingRun StartWithTerms(
        IReadOnlyList<Statement> statements,
        IReadOnlyList<IReadOnlyCollection<string>> terms,
        CopiedStatements? copied = null,
        Func<string, string, bool>? areOfOneEvent = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(terms);
        return statements.Count == terms.Count
            ? new PairingRun(statements, index => terms[index], _options, copied, areOfOneEvent)
            : throw new ArgumentException($"{statements.Count} statements but the terms of {terms.Count}", nameof(terms));
    }
}
