using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Contradict.Inference.Features;

/// <summary>The names of the pair features, in the order of the vector. A bundle fits one schema only.</summary>
public sealed class FeatureSchema
{
    /// <summary>Creates a schema.</summary>
    /// <param name="version">Raised whenever a feature's meaning changes while its name stays.</param>
    /// <param name="names">The features, as "family.feature", without doubles.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public FeatureSchema(int version, IEnumerable<string> names)
    {
        Version = version;
        Names = [.. names];
        if (Names.Distinct(StringComparer.Ordinal).Count() != Names.Length)
            throw new ArgumentException("a feature name stands twice", nameof(names));
        var canonical = $"{version}\n{string.Join('\n', Names)}";
        Families = [.. Names.Select(FamilyOf).Distinct(StringComparer.Ordinal)];
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }

    /// <summary>The version of the features' meaning.</summary>
    public int Version { get; }

    /// <summary>The names, "family.feature", in the order of the vector.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The families' names, in order.</summary>
    public ImmutableArray<string> Families { get; }

    /// <summary>The length of the feature vector.</summary>
    public int Count => Names.Length;

    /// <summary>SHA-256 over version and names, lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The family of a feature: the part of its name before the dot.</summary>
    public string FamilyOf(int feature) => FamilyOf(Names[feature]);

    /// <summary>A wider schema, with further features at the end.</summary>
    /// <param name="names">The further features, as "family.feature".</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public FeatureSchema With(IEnumerable<string> names) => new(Version, Names.Concat(names));

    private static string FamilyOf(string name) => name[..name.IndexOf('.', StringComparison.Ordinal)];
}
