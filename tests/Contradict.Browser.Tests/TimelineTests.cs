using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class TimelineTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task Articles_stand_in_the_order_of_their_publication()
    {
        await Open(SampleSet.Content());
        await Show("timeline");

        await Expect(Page.Locator(".moment .at")).ToHaveTextAsync(["07:00", "09:00", "11:00", "12:00", "14:00", "18:00"]);
    }

    [Fact]
    public async Task A_figure_that_grew_is_told_from_the_first_to_the_last()
    {
        await Open(SampleSet.Content());
        await Show("timeline");

        await Expect(Page.Locator(".change").First.Locator(".step mark")).ToHaveTextAsync(["nine people", "eleven people had been killed", "eleven", "thirteen people"]);
    }

    [Fact]
    public async Task A_speaker_who_changes_his_account_is_shown_with_both_times()
    {
        await Open(SampleSet.Content());
        await Show("timeline");
        var reversal = Page.Locator(".change.contradiction").Filter(new() { HasText = "Harbour authority" });

        await Expect(reversal.Locator(".badge")).ToHaveTextAsync("Reversal");
        await Expect(reversal.Locator(".when")).ToHaveTextAsync(["12 May 2031, 09:00 UTC", "12 May 2031, 12:00 UTC"]);
    }

    [Fact]
    public async Task What_contradicts_a_statement_is_one_step_away()
    {
        await Open(SampleSet.Content());
        await Show("timeline");
        await Page.GetByRole(AriaRole.Button, new() { Name = "2 contradictions: nobody had been ordered to leave the harbour district" }).ClickAsync();

        await Expect(Cards).ToHaveCountAsync(2);
        await Expect(Page.Locator("#only")).ToContainTextAsync("what Ilse Tarn said");
    }

    [Fact]
    public async Task A_statement_opens_in_its_article()
    {
        await Open(SampleSet.Content());
        await Show("timeline");
        await Page.Locator(".quote").Last.ClickAsync();

        await Expect(Page.Locator("#article-mark")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_reversal_s_badge_has_its_times_and_the_earlier_side_first()
    {
        await Open(SampleSet.Content());
        var card = Cards.Filter(new() { HasText = "gives another account" }).First;

        await Expect(card.Locator(".passage")).ToHaveTextAsync("09:00 → to 12:00, 3 hours later");
        await Expect(card.Locator(".turn")).ToHaveTextAsync(["Earlier", "Later"]);
    }

    [Fact]
    public async Task An_update_s_earlier_side_comes_first_however_it_was_judged()
    {
        await Open(SampleSet.Content());
        await Page.Locator("#classes input").First.UncheckAsync();
        await Page.GetByLabel("Updates").CheckAsync();
        var card = Cards.Filter(new() { HasText = "thirteen people" });

        await Expect(card.Locator("blockquote").First).ToHaveTextAsync("The number of dead has risen to eleven");
        await Expect(card.Locator(".passage")).ToHaveTextAsync("12:00 → to 18:00, 6 hours later");
    }
}
