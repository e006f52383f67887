using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class PrintTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task Paper_has_no_controls()
    {
        await Open(SampleSet.Content());
        await Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(Page.Locator("button:visible, input:visible, select:visible, nav:visible").And(Page.Locator(":not(.quote, .cell, .link)"))).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Paper_has_every_part()
    {
        await Open(SampleSet.Content());
        await Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(Page.Locator(".view:visible")).ToHaveCountAsync(5);
        await Expect(Page.Locator("#moments .moment:visible")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task Paper_stays_light_where_the_screen_is_dark()
    {
        await Open(SampleSet.Content(), new() { ColorScheme = ColorScheme.Dark });
        await Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }

    [Fact]
    public async Task A_list_longer_than_the_screen_is_printed_too()
    {
        await Open(ManyFindings.Content());
        var pdf = await Page.PdfAsync();

        Assert.InRange(await Cards.CountAsync(), 300, 330);
        Assert.NotEmpty(pdf);
    }
}
