using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;

namespace Contradict.Browser.Tests;

/// <summary>The pictures of docs/; each run takes them anew, for a person to look at.</summary>
public sealed class ScreenshotTests(Chromium chromium)
{
    private const int MostBytes = 300_000;

    [Theory]
    [InlineData("light", "findings", 1280, 960, ColorScheme.Light)]
    [InlineData("dark", "findings", 1280, 960, ColorScheme.Dark)]
    [InlineData("phone", "findings", 390, 844, ColorScheme.Light)]
    [InlineData("timeline", "timeline", 1280, 960, ColorScheme.Light)]
    [InlineData("sources", "sources", 1280, 960, ColorScheme.Dark)]
    public async Task A_screen_is_a_small_picture(string name, string part, int width, int height, ColorScheme scheme)
    {
        await using var report = await OpenReport.Of(SampleSet.Content(), chromium, new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
        });
        if (Environment.GetEnvironmentVariable("SCREENSHOTS_OF") is { Length: > 0 } file)
            await report.Page.GotoAsync(new Uri(Path.GetFullPath(file)).AbsoluteUri);
        await report.Page.Locator($"[data-view={part}]").ClickAsync();
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS_TO") ?? Path.Combine(AppContext.BaseDirectory, "Screenshots");

        var picture = await report.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });

        Assert.InRange(picture.Length, 10_000, MostBytes);
    }
}
