namespace Contradict.Training.Data.Import;

/// <summary>How a foreign format's labels read here; their case is not told apart.</summary>
internal sealed class ImportLabels
{
    /// <summary>Stands in a mapping for rows that are left out on purpose.</summary>
    public const string Skip = "skip";

    private readonly Dictionary<string, string> labels = new(StringComparer.OrdinalIgnoreCase);

    public ImportLabels(params IEnumerable<(string Original, string Label)> labels)
    {
        foreach (var (original, label) in labels)
            this.labels.Add(original, label);
    }

    /// <summary>Entailment, contradiction and neutral.</summary>
    public static ImportLabels Entailment() => new(("entailment", "agree"), ("contradiction", "contradict"), ("neutral", "neutral"), ("-", Skip));

    /// <summary>What FEVER and those after it call their labels.</summary>
    public static ImportLabels Verification() => new(
        ("SUPPORTS", "agree"), ("REFUTES", "contradict"), ("NOT ENOUGH INFO", "neutral"), ("NOT_ENOUGH_INFO", "neutral"),
        ("SUPPORTED", "agree"), ("REFUTED", "contradict"));

    /// <summary>The label; null where the row is to be left out.</summary>
    /// <exception cref="FormatException">The format knows no such label.</exception>
    public string? Of(string original)
    {
        if (labels.TryGetValue(original.Trim(), out var label))
            return label == Skip ? null : label;
        var shown = original.Length <= 40 ? original : original[..40] + "…";
        throw new FormatException($"unknown label \"{shown}\"; expected {string.Join(", ", labels.Keys)}");
    }
}
