using System.IO.Compression;

namespace Contradict.Training.Learning;

/// <summary>Rewrites a zip archive so that equal contents give equal bytes: entries ordered by name, one fixed time stamp.</summary>
public static class ZipNormalizer
{
    private static readonly DateTimeOffset Stamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The archive with the same entries.</summary>
    /// <param name="archive">The bytes of a zip archive.</param>
    /// <exception cref="InvalidDataException">The bytes are no zip archive.</exception>
    public static byte[] Normalize(byte[] archive)
    {
        using var output = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
                copy.LastWriteTime = Stamp;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return output.ToArray();
    }
}
