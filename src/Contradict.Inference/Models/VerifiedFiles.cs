using System.Security.Cryptography;
using System.Text.Json;
using Contradict.Inference.Encoders;

namespace Contradict.Inference.Models;

/// <summary>
/// The files of a bundle, read once and held against the manifest: the file list, every size and every hash, before
/// anything interprets a byte. What was verified is what is used, since the content stays in memory.
/// </summary>
public sealed class VerifiedFiles
{
    private const long LargestFile = 512L << 20;
    private readonly Dictionary<string, byte[]> _contents;

    private VerifiedFiles(string folder, BundleManifest manifest, Dictionary<string, byte[]> contents)
    {
        Folder = folder;
        Manifest = manifest;
        _contents = contents;
    }

    /// <summary>The bundle's folder.</summary>
    public string Folder { get; }

    /// <summary>The manifest.</summary>
    public BundleManifest Manifest { get; }

    /// <summary>Reads and verifies a bundle.</summary>
    /// <param name="folder">The bundle's folder.</param>
    /// <exception cref="InputException">The folder is no bundle, or a file was added, lost or changed.</exception>
    public static VerifiedFiles Read(string folder)
    {
        var manifest = ReadManifest(folder);
        var listed = manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (relative != BundleManifest.FileName && !listed.ContainsKey(relative))
                throw new InputException(path, null, "the manifest does not list this file; remove it or get the bundle again");
        }

        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in manifest.Files)
            contents[file.Path] = ReadFile(folder, file);
        return new VerifiedFiles(folder, manifest, contents);
    }

    /// <summary>The contents of the files below a path, by their path from there on.</summary>
    /// <param name="path">The path, with a slash at its end.</param>
    public IReadOnlyDictionary<string, byte[]> Below(string path) => _contents
        .Where(file => file.Key.StartsWith(path, StringComparison.Ordinal))
        .ToDictionary(file => file.Key[path.Length..], file => file.Value, StringComparer.Ordinal);

    /// <summary>The content of a file.</summary>
    /// <exception cref="InputException">The bundle has no such file.</exception>
    public byte[] Require(string path) => Find(path)
        ?? throw new InputException(Path.Combine(Folder, BundleManifest.FileName), null, $"the bundle lacks {path}");

    /// <summary>The content of a file; null where the bundle has none of that path.</summary>
    public byte[]? Find(string path) => _contents.GetValueOrDefault(path);

    private static BundleManifest ReadManifest(string folder)
    {
        var path = Path.Combine(folder, BundleManifest.FileName);
        if (!File.Exists(path))
            throw new InputException(folder, null, $"no bundle here: {BundleManifest.FileName} is missing");
        BundleManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<BundleManifest>(File.ReadAllBytes(path), BundleManifest.JsonOptions);
        }
        catch (JsonException fault)
        {
            throw new InputException(path, (int?)fault.LineNumber + 1, "the manifest is not valid JSON of a bundle's form", fault);
        }

        if (manifest is null || manifest.Files.IsDefaultOrEmpty || manifest.Files.Contains(null!))
            throw new InputException(path, null, "the manifest lists no files, or one without a name");
        if (manifest.Format != BundleManifest.CurrentFormat)
            throw new InputException(path, null, $"bundle format {manifest.Format} is not format {BundleManifest.CurrentFormat}, which this program reads");
        if (manifest.Files.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count() != manifest.Files.Length)
            throw new InputException(path, null, "the manifest lists a file twice");
        if (manifest.Files.FirstOrDefault(file => Path.IsPathRooted(file.Path) || file.Path.Split('/', '\\').Contains("..")) is { } outside)
            throw new InputException(path, null, $"the manifest names a path outside the bundle: {outside.Path}");
        return manifest;
    }

    private static byte[] ReadFile(string folder, BundleFile file)
    {
        var path = Path.Combine(folder, file.Path);
        if (!File.Exists(path))
            throw new InputException(path, null, "the manifest lists this file, but it is missing");
        var length = new FileInfo(path).Length;
        var largest = file.Path.StartsWith(BundleLayout.Encoder, StringComparison.Ordinal) ? EncoderFiles.LargestFile : LargestFile;
        if (length != file.Bytes || length > largest)
            throw new InputException(path, null, $"has {length} bytes where the manifest says {file.Bytes}");
        var content = File.ReadAllBytes(path);
        if (!Convert.ToHexStringLower(SHA256.HashData(content)).Equals(file.Sha256, StringComparison.OrdinalIgnoreCase))
            throw new InputException(path, null, "its SHA-256 is not the one in the manifest: the file was changed");
        return content;
    }
}
