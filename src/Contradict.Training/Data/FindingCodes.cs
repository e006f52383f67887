namespace Contradict.Training.Data;

/// <summary>The kinds of fault that a check of labeled pairs can find.</summary>
public static class FindingCodes
{
    /// <summary>A file is missing, empty or unreadable, or its name says no known format.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>A needed column is missing, or a column stands twice.</summary>
    public const string BadHeader = "bad-header";

    /// <summary>A row has more or fewer fields than the header.</summary>
    public const string FieldCount = "field-count";

    /// <summary>A quote that opens and never closes, or stands where none may.</summary>
    public const string BadQuote = "bad-quote";

    /// <summary>Bytes that are not UTF-8.</summary>
    public const string InvalidUtf8 = "invalid-utf8";

    /// <summary>A line that is not one JSON object of the expected shape.</summary>
    public const string BrokenJson = "broken-json";

    /// <summary>A row that lacks what its foreign format must have, or has a label which that does not know; on import only.</summary>
    public const string MalformedRow = "malformed-row";

    /// <summary>A row without a label.</summary>
    public const string MissingLabel = "missing-label";

    /// <summary>A label other than agree, contradict and neutral.</summary>
    public const string UnknownLabel = "unknown-label";

    /// <summary>A statement without text.</summary>
    public const string EmptyStatement = "empty-statement";

    /// <summary>A statement over <see cref="LabeledPair.MaxStatementLength"/> characters.</summary>
    public const string OversizedStatement = "oversized-statement";

    /// <summary>An id that stands twice in a file.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>Text that was decoded in the wrong way, such as <c>cafÃ©</c>, or that holds U+FFFD.</summary>
    public const string Mojibake = "mojibake";

    /// <summary>The same two statements as in an earlier row, with the same label; sides, case and punctuation aside.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Nearly the same two statements as in an earlier row of another group, with the same label.</summary>
    public const string NearDuplicate = "near-duplicate";

    /// <summary>The same two statements as in an earlier row, with another label.</summary>
    public const string LabelConflict = "label-conflict";

    /// <summary>Nearly the same two statements as in an earlier row of another group, with another label.</summary>
    public const string NearLabelConflict = "near-label-conflict";

    /// <summary>A statement that stands in another file or split too.</summary>
    public const string Leak = "leak";

    /// <summary>A statement that stands nearly so in another file or split.</summary>
    public const string NearLeak = "near-leak";

    /// <summary>A group that has rows in another file or split too.</summary>
    public const string GroupLeak = "group-leak";

    /// <summary>A label that is rare or missing.</summary>
    public const string LabelImbalance = "label-imbalance";

    /// <summary>A topic that outweighs the others, or whose pairs are nearly all of one label.</summary>
    public const string TopicImbalance = "topic-imbalance";

    /// <summary>Statements under one label are longer than under another.</summary>
    public const string LengthSkew = "length-skew";

    /// <summary>Statements under one label are negated more often than under another.</summary>
    public const string NegationSkew = "negation-skew";

    /// <summary>A model that sees one statement only guesses the label well above chance.</summary>
    public const string OneSideLeak = "one-side-leak";
}
