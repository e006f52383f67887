using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class PhoneTests(Chromium chromium) : ReportTest(chromium)
{
    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    public async Task No_part_is_wider_than_the_screen(int width)
    {
        await Open(SampleSet.Content(), Phone(width));
        foreach (var part in new[] { "timeline", "matrix", "sources", "about", "findings" })
        {
            await Show(part);
            Assert.InRange(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
        }
    }

    [Fact]
    public async Task The_filters_are_folded_away_and_open_at_a_touch()
    {
        await Open(SampleSet.Content(), Phone(390));
        await Expect(Page.Locator("#query")).ToBeHiddenAsync();
        await Page.GetByText("Filters", new() { Exact = true }).TapAsync();
        await Page.Locator("#query").FillAsync("sabotage");

        await Expect(Cards).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_article_fits_the_screen()
    {
        await Open(SampleSet.Content(), Phone(390));
        await Page.Locator(".open").First.TapAsync();
        var box = await Page.GetByRole(AriaRole.Dialog).BoundingBoxAsync();

        Assert.InRange(box!.X + box.Width, 0, 390);
        await Expect(Page.Locator("#article-mark")).ToBeInViewportAsync();
    }

    private static BrowserNewContextOptions Phone(int width) =>
        new() { ViewportSize = new() { Width = width, Height = 844 }, HasTouch = true, IsMobile = true };
}
