namespace Contradict.Inference.Models;

/// <summary>What a user may write for a model: a folder, NAME or NAME@VERSION.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Version">The version; null for the highest.</param>
public sealed record BundleReference(string Name, string? Version)
{
    /// <summary>Splits NAME[@VERSION].</summary>
    public static BundleReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? new BundleReference(text, null) : new BundleReference(text[..at], text[(at + 1)..]);
    }
}
