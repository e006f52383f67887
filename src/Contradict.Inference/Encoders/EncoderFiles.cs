using System.Collections.Immutable;
using System.Text.Json;
using Contradict.Inference.Encoders.Aligned;
using Contradict.Inference.Encoders.Hub;

namespace Contradict.Inference.Encoders;

/// <summary>
/// The files of one encoder, held in memory: what was verified or copied is what is opened. Nothing in them is run but by ONNX Runtime.
/// </summary>
public sealed class EncoderFiles
{
    /// <summary>The file that names the kind of encoder; without it the folder is laid out as on a model hub.</summary>
    public const string SettingsName = "encoder.json";

    /// <summary>The file that names encoders trained without part of the data; only training reads it, no bundle carries it.</summary>
    public const string FoldsName = "folds.json";

    /// <summary>The most bytes that one file may have: what a protobuf message and an array can hold.</summary>
    public const long LargestFile = 2_000_000_000;

    private const int MostFiles = 32;

    /// <summary>Takes over files already read.</summary>
    /// <param name="place">Where they come from, for messages.</param>
    /// <param name="contents">The contents by path within the encoder's folder, with forward slashes.</param>
    public EncoderFiles(string place, IEnumerable<KeyValuePair<string, byte[]>> contents)
    {
        Place = place;
        Contents = contents.ToImmutableSortedDictionary(StringComparer.Ordinal);
        Kind = Contents.ContainsKey(SettingsName) ? ReadJson<EncoderSettings>(SettingsName).Kind : EncoderKinds.SequencePair;
    }

    /// <summary>Where the files come from.</summary>
    public string Place { get; }

    /// <summary>The kind of encoder; one of <see cref="EncoderKinds"/> where it can be opened.</summary>
    public string Kind { get; }

    /// <summary>The contents by path.</summary>
    public ImmutableSortedDictionary<string, byte[]> Contents { get; }

    /// <summary>
    /// Reads an encoder's folder: all files directly in it but texts (.md) where <c>encoder.json</c> is there, else those of a hub's layout that an encoder
    /// needs.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="InputException">There is no such folder or no encoder in it, or a file is too large.</exception>
    public static EncoderFiles Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException(folder, null, "there is no such folder; an encoder's folder was expected");
        var names = File.Exists(Path.Combine(folder, SettingsName))
            ? Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(name => name != FoldsName && name[0] != '.' && !name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            : HubLayout.FilesOf(name => File.Exists(Path.Combine(folder, name)));
        var listed = names.Order(StringComparer.Ordinal).ToArray();
        if (listed.Length is 0 or > MostFiles)
            throw new InputException(folder, null, $"no encoder here: expected {SettingsName} and its files, at most {MostFiles}, or {HubLayout.Expected}");
        return new EncoderFiles(folder, listed.Select(name => KeyValuePair.Create(name, ReadFile(Path.Combine(folder, name)))));
    }

    /// <summary>The content of a file; null where there is none of that path.</summary>
    public byte[]? Find(string path) => Contents.GetValueOrDefault(path);

    /// <summary>The content of a file.</summary>
    /// <exception cref="InputException">There is none of that path.</exception>
    public byte[] Require(string path) => Find(path) ?? throw new InputException(Place, null, $"the encoder lacks {path}");

    /// <summary>Reads a JSON file into a type; names in camel case, every part required.</summary>
    /// <exception cref="InputException">There is none of that path, or it is not of that form.</exception>
    public T ReadJson<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Require(path), Models.BundleManifest.JsonOptions) ?? throw new JsonException("it is null");
        }
        catch (JsonException fault)
        {
            throw new InputException(Path.Combine(Place, path), (int?)fault.LineNumber + 1, $"is not JSON of the form expected: {fault.Message}", fault);
        }
    }

    /// <summary>Opens the encoder.</summary>
    /// <exception cref="InputException">A file is missing or cannot be used, or the kind is unknown.</exception>
    public IPairEncoder Open() => Kind switch
    {
        EncoderKinds.SequencePair => SequencePairEncoder.Open(this),
        EncoderKinds.Aligned => AlignedEncoder.Open(this),
        _ => throw new InputException(Path.Combine(Place, SettingsName), null, $"the kind \"{Kind}\" is none that this program can open"),
    };

    private static byte[] ReadFile(string path)
    {
        var length = new FileInfo(path).Length;
        return length <= LargestFile
            ? File.ReadAllBytes(path)
            : throw new InputException(path, null, $"has {length:N0} bytes; an encoder's file may have {LargestFile:N0}");
    }
}
