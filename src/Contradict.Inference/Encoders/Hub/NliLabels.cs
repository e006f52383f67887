using System.Collections.Immutable;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>The three labels of textual entailment, which models name in many words and put in any order.</summary>
internal static class NliLabels
{
    private static readonly ImmutableArray<(string Output, string[] Words)> Known =
    [
        ("entails", ["entailment", "entail", "entails", "entailed", "supports", "supported", "support", "agree", "agrees"]),
        ("neutral", ["neutral", "neither", "none", "unknown", "undetermined", "notenoughinfo", "nei"]),
        ("contradicts", ["contradiction", "contradict", "contradicts", "contradictory", "refutes", "refuted", "refute", "disagree", "disagrees"]),
    ];

    /// <summary>The outputs' names, in the one order in which encoders give them.</summary>
    public static ImmutableArray<string> Outputs { get; } = [.. Known.Select(label => label.Output)];

    /// <summary>Whether a label is a mere number, as exporters write where nobody named the labels.</summary>
    public static bool IsMereNumber(string label) => label.AsSpan().Trim() is var text
        && (text.StartsWith("LABEL", StringComparison.OrdinalIgnoreCase) ? text[5..].TrimStart('_') : text) is var number
        && number.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>For each of <see cref="Outputs"/>, which of the model's outputs it is.</summary>
    /// <param name="labels">The model's labels, in its order.</param>
    /// <exception cref="InvalidDataException">They are not the three labels, each once.</exception>
    public static ImmutableArray<int> Places(IReadOnlyList<string> labels)
    {
        var outputs = labels.Select(OutputOf).ToArray();
        if (outputs.Order(StringComparer.Ordinal).SequenceEqual(Outputs.Order(StringComparer.Ordinal)!))
            return [.. Outputs.Select(output => Array.IndexOf(outputs, output))];
        var found = labels.Count == 0 ? "none" : string.Join(", ", labels);
        throw new InvalidDataException(
            $"id2label must name the three labels entailment, neutral and contradiction, in the order of the model's outputs, but names {found}; write the labels' names from the model's documentation into it");
    }

    private static string? OutputOf(string label)
    {
        var word = string.Concat(label.Where(char.IsLetter)).ToLowerInvariant();
        return Known.FirstOrDefault(known => known.Words.Contains(word)).Output;
    }
}
