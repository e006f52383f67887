using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;

namespace Contradict.Browser.Tests;

/// <summary>The pictures of Screenshots/; each run takes them anew, for a person to look at.</summary>
public sealed class ScreenshotTests(Chromium chromium)
{
    private const int MostBytes = 300_000;

    [Theory]
    [InlineData("light", 1280, 960, ColorScheme.Light)]
    [InlineData("dark", 1280, 960, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    public async Task The_first_screen_is_a_small_picture(string name, int width, int height, ColorScheme scheme)
    {
        await using var report = await OpenReport.Of(SampleSet.Content(), chromium, new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
        });
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS_TO") ?? Path.Combine(AppContext.BaseDirectory, "Screenshots");

        var picture = await report.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });

        Assert.InRange(picture.Length, 10_000, MostBytes);
    }
}
