using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class ThemeTests(Chromium chromium) : ReportTest(chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, true)]
    [InlineData(ColorScheme.Dark, false)]
    public async Task The_page_is_as_bright_as_the_system_wishes(ColorScheme scheme, bool bright)
    {
        await Open(SampleSet.Content(), new() { ColorScheme = scheme });

        Assert.Equal(bright, await IsBright());
    }

    [Fact]
    public async Task The_reader_can_wish_otherwise_and_the_page_remembers()
    {
        await Open(SampleSet.Content(), new() { ColorScheme = ColorScheme.Light });
        var button = Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Theme") });
        await button.ClickAsync();
        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync("Theme: dark");
        Assert.False(await IsBright());

        await Page.ReloadAsync();

        Assert.False(await IsBright());
    }

    private Task<bool> IsBright() =>
        Page.EvaluateAsync<bool>("getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).every((part) => part > 128)");
}
