using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Credibility.Claims;

/// <summary>A value cut at its commas, the most precise part first, for comparison: lower case, without diacritics.</summary>
internal readonly record struct ValueParts(ImmutableArray<string> Parts)
{
    /// <summary>Cuts a value.</summary>
    public static ValueParts Of(string value) => new(
        [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Fold).Where(part => part.Length > 0)]);

    /// <summary>The parts in one text; equal for values that differ in case, spaces and diacritics only.</summary>
    public string Key => string.Join(", ", Parts);

    /// <summary>Whether this value says what the other says, no more precisely: "Gaza" beside "Gaza City, Gaza", or either of two that begin with the same part.</summary>
    public bool IsSaidBy(ValueParts other) => IsWithin(other) || (other.IsWithin(this) && Parts[0] == other.Parts[0]);

    /// <summary>Whether this value is as precise as the other and right where the other is: all its parts stand at the other's beginning.</summary>
    public bool IsBeginningOf(ValueParts other) =>
        Parts.Length > 0 && Parts.Length <= other.Parts.Length && Parts.SequenceEqual(other.Parts[..Parts.Length]);

    /// <summary>Whether all parts stand in the other value, in the same order.</summary>
    public bool IsWithin(ValueParts other)
    {
        var next = 0;
        foreach (var part in other.Parts)
        {
            if (next < Parts.Length && Parts[next] == part)
                next++;
        }

        return next == Parts.Length && next > 0;
    }

    private static string Fold(string part) =>
        string.Concat(string.Join(' ', part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant().Select(Diacritics.Remove));
}
