namespace Contradict.Training.Data;

/// <summary>How a file of labeled pairs is written.</summary>
public enum PairFormat : byte
{
    /// <summary>RFC 4180 with a header (.csv).</summary>
    Csv,

    /// <summary>Columns parted by tabs, with a header and without quoting (.tsv).</summary>
    Tsv,

    /// <summary>One JSON object a line: a pair, or an octet, which stands for twelve (.jsonl).</summary>
    JsonLines,
}
