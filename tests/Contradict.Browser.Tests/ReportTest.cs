using Contradict.Inference.Reports;
using Microsoft.Playwright;

namespace Contradict.Browser.Tests;

/// <summary>A test that opens one report and leaves nothing behind.</summary>
public abstract class ReportTest(Chromium chromium) : IAsyncDisposable
{
    private OpenReport? _report;

    private protected OpenReport Report => _report ?? throw new InvalidOperationException("no report is open");

    private protected IPage Page => Report.Page;

    private protected ILocator Cards => Page.Locator("#list > .card");

    private protected async Task Open(ReportContent content, BrowserNewContextOptions? options = null) =>
        _report = await OpenReport.Of(content, chromium, options);

    private protected Task Show(string part) => Page.Locator($"[data-view={part}]").ClickAsync();

    public async ValueTask DisposeAsync()
    {
        if (_report is not null)
            await _report.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
