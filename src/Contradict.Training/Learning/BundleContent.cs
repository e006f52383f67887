using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Contradict.Inference;
using Contradict.Inference.Models;

namespace Contradict.Training.Learning;

/// <summary>A bundle in memory, ready to be written.</summary>
/// <param name="Manifest">The manifest, its file list included.</param>
/// <param name="Files">The content of every other file, by path.</param>
public sealed record BundleContent(BundleManifest Manifest, ImmutableSortedDictionary<string, byte[]> Files)
{
    /// <summary>Lists the files in the manifest.</summary>
    /// <param name="manifest">The manifest, its file list still empty.</param>
    /// <param name="files">The content of every other file, by path.</param>
    public static BundleContent Of(BundleManifest manifest, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var ordered = files.ToImmutableSortedDictionary(StringComparer.Ordinal);
        return new BundleContent(
            manifest with { Files = [.. ordered.Select(file => new BundleFile(file.Key, file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value))))] },
            ordered);
    }

    /// <summary>Writes the bundle to <c>NAME/VERSION/</c> below a folder; it appears only when it is whole, and a bundle that stands there is replaced.</summary>
    /// <param name="models">The folder that holds NAME/VERSION/.</param>
    /// <returns>The bundle's folder.</returns>
    /// <exception cref="InputException">Something that is no bundle stands there.</exception>
    public string Write(string models)
    {
        var folder = Path.Combine(models, Manifest.Name, Manifest.Version);
        if (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, BundleManifest.FileName)) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new InputException(folder, null, "a folder that is no bundle stands where the bundle should go");
        var unfinished = Path.Combine(models, Manifest.Name, $".{Manifest.Version}.{Guid.NewGuid():N}.tmp");
        try
        {
            foreach (var (path, content) in Files)
            {
                var target = Path.Combine(unfinished, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, content);
            }

            var manifest = JsonSerializer.Serialize(Manifest, BundleManifest.JsonOptions) + "\n";
            File.WriteAllText(Path.Combine(unfinished, BundleManifest.FileName), manifest);
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            Directory.Move(unfinished, folder);
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }

        return folder;
    }
}
