using Contradict.Inference.Models;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class BundleCatalogTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private readonly BundleCatalog _catalog;

    public BundleCatalogTests()
    {
        foreach (var bundle in new[] { "first/news/0.9.0", "first/news/0.10.0", "first/news/0.10.0-rc.1", "first/wire/1.0.0", "second/news/2.0.0", "second/local/0.1.0" })
            _scratch.Write($"{bundle}/{BundleManifest.FileName}", "{}");
        _scratch.Write("first/news/3.0.0/unfinished.txt", "no manifest here");
        _catalog = new BundleCatalog(_scratch.File("first"), _scratch.File("second"), _scratch.File("missing"));
    }

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("news@0.9.0", "first/news/0.9.0")]
    [InlineData("news@0.10.0-rc.1", "first/news/0.10.0-rc.1")]
    [InlineData("wire", "first/wire/1.0.0")]
    [InlineData("local", "second/local/0.1.0")]
    [InlineData("news@2.0.0", "second/news/2.0.0")]
    public void A_name_and_a_version_name_one_bundle(string model, string folder) => Assert.Equal(_scratch.File(folder), _catalog.Resolve(model));

    [Theory]
    [InlineData("news")]
    [InlineData(null)]
    public void A_name_alone_or_none_means_the_highest_version_in_the_first_folder_that_has_it(string? model) =>
        Assert.Equal(_scratch.File("first/news/0.10.0"), _catalog.Resolve(model));

    [Fact]
    public void A_bundle_s_folder_names_itself() =>
        Assert.Equal(_scratch.File("second/news/2.0.0"), _catalog.Resolve(_scratch.File("second/news/2.0.0")));

    [Theory]
    [InlineData("nobody")]
    [InlineData("news@9.9.9")]
    [InlineData("news@")]
    [InlineData("@0.9.0")]
    [InlineData("news@3.0.0")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../first/news")]
    [InlineData("news/0.9.0")]
    public void What_is_not_there_is_named_with_the_places_looked_at(string model)
    {
        var fault = Assert.Throws<InputException>(() => _catalog.Resolve(model));
        Assert.Equal(model, fault.File);
        Assert.Contains(_scratch.File("first"), fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_folder_nothing_is_found() => Assert.Throws<InputException>(() => new BundleCatalog().Resolve(null));

    [Fact]
    public void Bundles_are_listed_by_name_and_falling_version() => Assert.Equal(
        ["news/0.10.0", "news/0.10.0-rc.1", "news/0.9.0", "wire/1.0.0", "local/0.1.0", "news/2.0.0"],
        _catalog.List().Select(folder => $"{Path.GetFileName(Path.GetDirectoryName(folder))}/{Path.GetFileName(folder)}"));
}
