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

    /// <summary>A row without a label.</summary>
    public const string MissingLabel = "missing-label";

    /// <summary>A label other than agree, contradict and neutral.</summary>
    public const string UnknownLabel = "unknown-label";

    /// <summary>A statement without text.</summary>
    public const string EmptyStatement = "empty-statement";

    /// <summary>A statement over <see cref="LabeledPair.MaxStatementLength"/> characters.</summary>
    public const string OversizedStatement = "oversized-statement";
}
