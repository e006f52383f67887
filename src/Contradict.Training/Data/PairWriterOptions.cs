namespace Contradict.Training.Data;

/// <summary>How labeled pairs are written.</summary>
public sealed record PairWriterOptions
{
    /// <summary>Lines end in LF rather than CR LF, as RFC 4180 has it; all of a file's lines end alike.</summary>
    public bool LineFeedOnly { get; init; } = true;

    /// <summary>
    /// Puts an apostrophe before text that a spreadsheet would run as a formula (=, +, -, @, tab, CR). For files that
    /// people open, not for files that are read back: there the apostrophe would become part of the statement, so a
    /// round trip is kept exact and this is off.
    /// </summary>
    public bool ForSpreadsheets { get; init; }
}
