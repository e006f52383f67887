using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contradict.Inference.Models;

/// <summary>The bundle's own description, kept in <c>manifest.json</c>.</summary>
public sealed record BundleManifest
{
    /// <summary>The file's name within a bundle.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The bundle format that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The bundle format.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>The model's name: lower-case letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The model's version, as in 0.1.0.</summary>
    public required string Version { get; init; }

    /// <summary>The day of training as stated by whoever trained it, never read off the clock, so that training twice gives the same bytes; null where not stated.</summary>
    public string? Created { get; init; }

    /// <summary>The feature schema.</summary>
    public required SchemaStamp FeatureSchema { get; init; }

    /// <summary>How the trees were trained.</summary>
    public required TrainerStamp Trainer { get; init; }

    /// <summary>What it was trained on.</summary>
    public required DataStamp Data { get; init; }

    /// <summary>What the directional stage was trained on; null where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DataStamp? DirectionalData { get; init; }

    /// <summary>The sets of statements on one event that the stages for article sets were trained on; null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DataStamp? EventData { get; init; }

    /// <summary>The article sets that the ranking was trained on; null where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SetStamp? ArticleSets { get; init; }

    /// <summary>Every other file of the bundle, ordered by path.</summary>
    public required ImmutableArray<BundleFile> Files { get; init; }

    /// <summary>Figures measured when the bundle was made, by name.</summary>
    public ImmutableSortedDictionary<string, double> Metrics { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>How manifests are written and read: camel case, indented, deterministic; a part that is null or not there is a fault.</summary>
    public static JsonSerializerOptions JsonOptions { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The schema a bundle fits.</summary>
    /// <param name="Version">The schema's version.</param>
    /// <param name="Count">The number of features.</param>
    /// <param name="Hash">The schema's hash.</param>
    public sealed record SchemaStamp(int Version, int Count, string Hash);

    /// <summary>The trainer and what fixes its result.</summary>
    /// <param name="Name">The trainer's name.</param>
    /// <param name="Seed">The seed.</param>
    /// <param name="Settings">Everything else that fixes the result, by name.</param>
    public sealed record TrainerStamp(string Name, int Seed, ImmutableSortedDictionary<string, string> Settings);

    /// <summary>Article sets with gold.</summary>
    /// <param name="Fingerprint">SHA-256 over articles and gold.</param>
    /// <param name="Sets">The number of sets.</param>
    /// <param name="Contradictions">The number of contradictions marked in them.</param>
    public sealed record SetStamp(string Fingerprint, int Sets, int Contradictions);

    /// <summary>The training data.</summary>
    /// <param name="Fingerprint">SHA-256 over the canonical rows.</param>
    /// <param name="Rows">The number of rows.</param>
    /// <param name="Sets">The number of rows by file name.</param>
    public sealed record DataStamp(string Fingerprint, int Rows, ImmutableSortedDictionary<string, int> Sets);
}
