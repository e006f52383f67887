using Microsoft.Playwright;
using Xunit;

namespace Contradict.Browser.Tests;

/// <summary>The system's browser without a window, started once for all tests; or the lack of one.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string UsualPath = "/usr/bin/chromium";

    /// <summary>Milliseconds; a page from disk that has not done a thing by then will not do it.</summary>
    private const float Patience = 10_000;

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path()))
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path(), Args = Arguments });
    }

    /// <summary>A fresh context with the network off; skips the running test where there is no browser.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(_browser is null, $"No Chromium at {Path()}: set CHROMIUM_PATH to one or install it as {UsualPath}.");
        options.Offline = true;
        options.Locale = "en-GB";
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string Path() =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? named : UsualPath;
}
