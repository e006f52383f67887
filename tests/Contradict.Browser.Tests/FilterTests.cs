using System.Globalization;
using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class FilterTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task Contradictions_are_shown_first()
    {
        await Open(SampleSet.Content());

        await Expect(Cards).ToHaveCountAsync(13);
        await Expect(Page.Locator("#count")).ToHaveTextAsync("All 13 contradictions");
    }

    [Theory]
    [InlineData("Unsure", ".card.unsure", 4)]
    [InlineData("Updates", ".card.update", 4)]
    [InlineData("Agreements", ".card.agreement", 7)]
    public async Task Each_relation_is_shown_when_asked_for(string label, string style, int count)
    {
        await Open(SampleSet.Content());
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Contradictions" }).UncheckAsync();
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = label }).CheckAsync();

        await Expect(Page.Locator(style)).ToHaveCountAsync(count);
        await Expect(Cards).ToHaveCountAsync(count);
    }

    [Fact]
    public async Task Only_findings_of_the_chosen_outlet_stay()
    {
        await Open(SampleSet.Content());
        await Page.GetByLabel("Outlet", new() { Exact = true }).SelectOptionAsync("Harbour Watch");

        await Expect(Cards).ToHaveCountAsync(4);
        Assert.All(await Cards.AllInnerTextsAsync(), card => Assert.Contains("Harbour Watch", card, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Speaker_and_outlet_narrow_each_other()
    {
        await Open(SampleSet.Content());
        await Page.GetByLabel("Speaker", new() { Exact = true }).SelectOptionAsync("Halden Grain");
        await Page.GetByLabel("Outlet", new() { Exact = true }).SelectOptionAsync("Marisol Courier");

        await Expect(Cards).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Only_findings_of_the_chosen_kind_stay()
    {
        await Open(SampleSet.Content());
        await Page.GetByLabel("Kind of contradiction").SelectOptionAsync("causal");

        await Expect(Cards).ToHaveCountAsync(1);
        await Expect(Cards).ToContainTextAsync("They give different causes.");
    }

    [Fact]
    public async Task Reversals_of_one_speaker_can_be_picked_out()
    {
        await Open(SampleSet.Content());
        await Page.GetByLabel("Kind of contradiction").SelectOptionAsync("A speaker's reversal");

        await Expect(Page.Locator(".card .badge")).ToHaveTextAsync(["Reversal", "Reversal"]);
    }

    [Fact]
    public async Task Findings_below_the_least_probability_go()
    {
        await Open(SampleSet.Content());
        await Page.Locator("#minimum").FillAsync("81");

        await Expect(Cards).ToHaveCountAsync(7);
        var shares = await Page.Locator(".card .strength strong").AllInnerTextsAsync();
        Assert.All(shares, share => Assert.InRange(int.Parse(share.TrimEnd('%'), CultureInfo.InvariantCulture), 81, 100));
    }

    [Fact]
    public async Task Words_are_found_in_any_order_and_without_their_accents()
    {
        await Open(SampleSet.Content());
        await Page.GetByLabel("Words", new() { Exact = true }).FillAsync("QUÂY weeks");

        await Expect(Cards).ToHaveCountAsync(1);
        await Expect(Cards).ToContainTextAsync("the northern quay will stay closed");
    }

    [Fact]
    public async Task Nothing_found_is_said_and_can_be_undone()
    {
        await Open(SampleSet.Content());
        await Page.GetByLabel("Words", new() { Exact = true }).FillAsync("no such word");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Clear them" }).ClickAsync();

        await Expect(Cards).ToHaveCountAsync(13);
    }

    [Fact]
    public async Task The_oldest_come_first_when_asked_for()
    {
        await Open(SampleSet.Content());
        await Page.GetByLabel("Order").SelectOptionAsync("oldest first");

        await Expect(Cards.First).ToContainTextAsync("09:00");
        await Expect(Cards.Last).ToContainTextAsync("18:00");
    }
}
