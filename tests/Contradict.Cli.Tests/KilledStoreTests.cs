using System.Globalization;
using System.Text.RegularExpressions;
using Contradict.Tests.Shared;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed partial class KilledStoreTests(TinyBundle tiny) : IDisposable
{
    private const int Kills = 10;
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Killed_ten_times_it_ends_as_an_undisturbed_run_does_and_does_no_finished_work_twice()
    {
        WriteArticles(48);
        var undisturbed = await _place.RunAsync("score", "news", "--model", tiny.Folder, "--out", "undisturbed", "--store", "undisturbed.db");
        Assert.Equal(ExitCode.Done, undisturbed.Code);

        var random = new Random(6);
        var (finished, amid) = (0L, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAsync(finished + random.Next(0, 800), TimeSpan.FromMilliseconds(random.Next(0, 60)));
            var now = Judgements();
            Assert.True(now >= finished);
            amid += now > finished ? 1 : 0;
            finished = now;
        }

        using var last = new ContradictProcess(_place.Path, Command);
        var run = await last.EndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Done, run.Code);
        var (judged, kept) = Work(run.Error);
        Assert.Equal(finished, kept);
        Assert.Equal(Work(undisturbed.Error).Judged, judged + kept);
        Assert.True(judged > 0 && amid >= Kills / 2, $"the kills came too late or too early to show anything: {judged} left, {amid} amid the work");
        foreach (var file in new[] { "pairs.jsonl", "statements.jsonl", "sources.csv", "report.html" })
            Assert.Equal(_place.Read($"undisturbed/{file}"), _place.Read($"out/{file}"));
    }

    private string[] Command => ["score", "news", "--model", tiny.Folder, "--out", "out", "--store", "news.db"];

    /// <summary>Kills a run some time after it has judged as many pairs.</summary>
    private async Task KillAsync(long judgements, TimeSpan later)
    {
        using var process = new ContradictProcess(_place.Path, Command);
        while (!process.HasExited && Judgements() < judgements)
            await Task.Delay(1, TestContext.Current.CancellationToken);
        await Task.Delay(later, TestContext.Current.CancellationToken);
        await process.KillAsync();
    }

    /// <summary>How many judgements stand in the store now.</summary>
    private long Judgements()
    {
        if (!File.Exists(_place.File("news.db")))
            return 0;
        using var connection = new SqliteConnection($"Data Source={_place.File("news.db")};Pooling=False;Mode=ReadOnly");
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM pairs";
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            // The store is just being made.
            return 0;
        }
    }

    private static (long Judged, long Kept) Work(string error)
    {
        var found = WorkLine().Match(error);
        return (Number(found.Groups[1].Value), Number(found.Groups[2].Value));

        static long Number(string text) => long.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    private void WriteArticles(int count)
    {
        string[] places = ["Port Ella", "Brunn", "Marisol", "Tarnholm", "Kustby", "Vell"];
        for (var i = 0; i < count; i++)
        {
            var place = places[i % places.Length];
            _place.Write($"news/a{i:00}.txt", $"""
                What {place} says on day {i}

                By Ana Brook, Outlet {i % 9}
                {1 + (i % 28)} March 2026

                The bridge in {place} is {(i % 2 == 0 ? "open" : "closed")}, mayor number {i} said. The flood killed {20 + i} people, according to the fire brigade of {place}.
                The governor denied that dam {i} had failed. School {i} in {place} will reopen on Tuesday, the ministry said. Farmers in {place} said they had lost {100 + i} cows.
                A spokesman for the army said {i + 3} boats had reached {place}, while residents said only {i + 1} had come.
                """);
        }
    }

    [GeneratedRegex(@"judged ([\d,]+) pairs, kept ([\d,]+)")]
    private static partial Regex WorkLine();
}
