using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class AtomicFileTests
{
    [Fact]
    public void A_committed_file_stands_alone_in_its_folder()
    {
        using var folder = new TemporaryFolder();
        AtomicFile.Write(folder.File("sub/x.csv"), s => s.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(folder.File("sub/x.csv")));
        Assert.Single(Directory.GetFiles(folder.File("sub")));
    }

    [Fact]
    public void A_failed_write_leaves_the_old_file_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.csv", "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, s =>
        {
            s.Write("half"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }
}
