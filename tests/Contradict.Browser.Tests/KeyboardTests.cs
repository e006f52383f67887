using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class KeyboardTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task Tab_goes_through_the_page_from_the_top_to_the_first_finding()
    {
        await Open(SampleSet.Content());
        string[] order = ["a.skip", "#theme", "[data-view=findings]", "[data-view=timeline]", "[data-view=matrix]", "[data-view=sources]", "[data-view=about]"];
        foreach (var stop in order)
        {
            await Page.Keyboard.PressAsync("Tab");
            await Expect(Page.Locator(stop)).ToBeFocusedAsync();
        }

        await TabTo("#query");
        await TabTo("#speaker");
        await TabTo("#export-json");
        await TabTo("#list > .card:first-child .open");
    }

    [Fact]
    public async Task The_first_link_skips_to_the_findings()
    {
        await Open(SampleSet.Content());
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Tab");

        await Expect(Page.Locator("#list > .card:first-child .open").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Enter_opens_the_article_at_the_statement()
    {
        await Open(SampleSet.Content());
        await Page.Locator(".open").First.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Expect(Page.Locator("#article-mark")).ToHaveTextAsync("the terminal had passed every safety inspection this year");
        await Expect(Page.Locator("#article-mark")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Escape_closes_the_article_and_gives_the_focus_back()
    {
        await Open(SampleSet.Content());
        var open = Page.Locator(".open").Nth(2);
        await open.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Escape");

        await Expect(Page.Locator("#article")).ToBeHiddenAsync();
        await Expect(open).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_stays_within_the_open_article()
    {
        await Open(SampleSet.Content());
        await Page.Locator(".open").First.ClickAsync();
        for (var i = 0; i < 8; i++)
            await Page.Keyboard.PressAsync("Tab");

        Assert.True(await Page.EvaluateAsync<bool>("document.activeElement === document.body || document.getElementById('article').contains(document.activeElement)"));
    }

    [Fact]
    public async Task A_cell_of_the_matrix_is_chosen_with_the_space_bar()
    {
        await Open(SampleSet.Content());
        await Show("matrix");
        await Page.Locator("#matrix-table .cell").First.FocusAsync();
        await Page.Keyboard.PressAsync("Space");

        await Expect(Page.Locator("#list")).ToBeFocusedAsync();
        await Expect(Page.Locator("#only")).ToBeVisibleAsync();
    }

    private async Task TabTo(string stop)
    {
        const int MostStops = 40;
        for (var i = 0; i < MostStops; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("stop => document.activeElement.matches(stop)", stop))
                return;
        }

        Assert.Fail($"Tab never reached {stop}");
    }
}
