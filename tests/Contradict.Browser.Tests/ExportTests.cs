using System.Text.Json;
using Contradict.Inference.Tests.Reports;
using CsvHelper;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class ExportTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task The_table_holds_what_the_filters_leave_in_the_order_shown()
    {
        await Open(SampleSet.Content());
        await Page.GetByLabel("Outlet", new() { Exact = true }).SelectOptionAsync("Harbour Watch");

        var rows = Rows(await Saved("CSV"));

        Assert.Equal(
            ["courier-0512#2~harbour-live#1", "courier-0512#7~harbour-live#5", "radio-north-1#4~harbour-live#3", "wire-3301#7~harbour-live#6"],
            rows.Select(row => row["id"]));
    }

    [Fact]
    public async Task A_row_of_the_table_says_what_was_judged()
    {
        await Open(SampleSet.Content());
        var row = Rows(await Saved("CSV"))[0];

        Assert.Equal("contradict 0.94 quantifier", $"{row["relation"]} {row["p_contradict"]} {row["kind"]}");
        Assert.Equal("the terminal had passed every safety inspection this year", row["statement_a"]);
        Assert.Equal("Kustbladet 2031-05-12T11:00:00Z", $"{row["source_b"]} {row["published_b"]}");
    }

    [Fact]
    public async Task The_JSON_has_the_shape_of_the_pairs_file()
    {
        await Open(SampleSet.Content());
        await Page.Locator("#minimum").FillAsync("90");
        await Expect(Cards).ToHaveCountAsync(3);
        using var saved = JsonDocument.Parse(await Saved("JSON"));

        Assert.Equal(3, saved.RootElement.GetArrayLength());
        Assert.Equal(
            ["id", "relation", "probability", "kind", "update", "a", "b", "reasons"],
            saved.RootElement[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_passage_is_exported_with_its_sides_as_they_were_judged()
    {
        await Open(SampleSet.Content());
        await Page.Locator("#classes input").Nth(0).UncheckAsync();
        await Page.GetByLabel("Updates").CheckAsync();

        Assert.Contains(Rows(await Saved("CSV")), row => row["id"] == "evening-12#3~wire-3301#1" && row["source_a"] == "The Evening Ledger");
    }

    [Fact]
    public async Task No_cell_begins_as_a_formula()
    {
        await Open(HostileArticle.Formula());

        Assert.Equal("'=1+1", Rows(await Saved("CSV"))[0]["statement_a"]);
    }

    private static List<Dictionary<string, string>> Rows(Stream saved)
    {
        using var csv = CsvReader.Create(saved);
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.Headers.Select((name, at) => (name, at)).ToDictionary(column => column.name, column => csv.GetString(column.at)!));
        return rows;
    }

    private async Task<Stream> Saved(string name)
    {
        var button = Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        var download = await Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return File.OpenRead(await download.PathAsync());
    }
}
