using Contradict.Inference.Storage;
using Contradict.Tests.Shared;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Contradict.Inference.Tests.Storage;

public sealed class StoreFaultTests(TinyBundle tiny) : IDisposable
{
    private readonly RememberedScoring _scoring = new(tiny.Folder);

    public void Dispose() => _scoring.Dispose();

    [Fact]
    public void A_text_file_is_no_store()
    {
        File.WriteAllText(_scoring.File, string.Concat(Enumerable.Repeat("id,text\n1,The bridge is open.\n", 200)));
        Assert.Contains("the file is no store", Fault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_as_it_is()
    {
        Run("CREATE TABLE notes (text)");
        var before = File.ReadAllBytes(_scoring.File);
        Assert.Contains("another program's", Fault().Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_scoring.File));
    }

    [Fact]
    public void A_newer_store_is_refused()
    {
        _scoring.Open().Dispose();
        Run("PRAGMA user_version = 2");
        Assert.Contains("format 2, this program reads 1", Fault().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public void A_store_cut_short_is_damaged(double share)
    {
        var whole = Filled();
        File.WriteAllBytes(_scoring.File, whole[..(int)(whole.Length * share)]);
        Assert.Contains("damaged", Fault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_with_pages_overwritten_is_damaged()
    {
        var bytes = Filled();
        new Random(1).NextBytes(bytes.AsSpan(4096, bytes.Length - 4096));
        File.WriteAllBytes(_scoring.File, bytes);
        Assert.Contains("damaged", Fault().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE pairs SET reading = x'00'")]
    [InlineData("UPDATE articles SET statements = x'FFFFFFFF07'")]
    [InlineData("UPDATE articles SET statements = 'text'")]
    public void Content_that_no_one_wrote_is_damage(string change)
    {
        Filled();
        Run(change);
        Assert.Contains("damaged", Fault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_becomes_a_store()
    {
        File.WriteAllBytes(_scoring.File, []);
        Assert.Equal(3, _scoring.Score(FloodArticles.Make(3)).Work!.ArticlesRead);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Contains("cannot be used", Assert.Throws<IOException>(() => SqliteScoreStore.Open(_scoring.File + "/missing/news.db", tiny.Detector.Bundle)).Message, StringComparison.Ordinal);

    private InputException Fault()
    {
        var fault = Assert.Throws<InputException>(() => _scoring.Score(FloodArticles.Make(40)));
        Assert.Equal(_scoring.File, fault.File);
        return fault;
    }

    private byte[] Filled()
    {
        _scoring.Score(FloodArticles.Make(40));
        return File.ReadAllBytes(_scoring.File);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_scoring.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
