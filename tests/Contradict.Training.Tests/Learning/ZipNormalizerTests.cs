using System.IO.Compression;
using Contradict.Training.Learning;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class ZipNormalizerTests
{
    private static readonly DateTimeOffset Once = new(2020, 2, 2, 2, 2, 2, TimeSpan.Zero);

    [Fact]
    public void Normalizing_twice_is_normalizing_once() => Gen.Byte.Array[0, 300].Array[0, 5].Sample(contents =>
    {
        var once = ZipNormalizer.Normalize(Zip(Once, [.. contents.Select((content, i) => ($"entry{i}", content))]));
        Assert.Equal(once, ZipNormalizer.Normalize(once));
    });

    [Fact]
    public void The_order_and_the_times_of_the_entries_leave_no_trace()
    {
        (string, byte[])[] entries = [("b/two", [2, 2, 2]), ("a/one", [1])];
        Assert.Equal(ZipNormalizer.Normalize(Zip(Once, entries)), ZipNormalizer.Normalize(Zip(Once.AddYears(3), [entries[1], entries[0]])));
    }

    [Fact]
    public void Every_entry_keeps_its_content()
    {
        using var archive = new ZipArchive(new MemoryStream(ZipNormalizer.Normalize(Zip(Once, ("b", [2, 2]), ("a", [])))));
        Assert.Equal(["a", "b"], archive.Entries.Select(entry => entry.FullName));
        using var content = archive.GetEntry("b")!.Open();
        Assert.Equal([2, 2], [content.ReadByte(), content.ReadByte()]);
        Assert.Equal(-1, content.ReadByte());
    }

    [Fact]
    public void What_is_no_archive_is_refused() => Assert.Throws<InvalidDataException>(() => ZipNormalizer.Normalize([1, 2, 3]));

    private static byte[] Zip(DateTimeOffset time, params (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = time;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return output.ToArray();
    }
}
