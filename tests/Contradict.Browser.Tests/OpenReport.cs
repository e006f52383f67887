using Contradict.Inference.Reports;
using Microsoft.Playwright;

namespace Contradict.Browser.Tests;

/// <summary>A report written to a file of its own and opened from there; what the browser complains of is kept.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _folder;

    private OpenReport(IBrowserContext context, IPage page, string folder)
    {
        (_context, Page, _folder) = (context, page, folder);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        context.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Console messages, script errors and dialogs so far.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The addresses that were asked for so far.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenReport> Of(ReportContent content, Chromium chromium, BrowserNewContextOptions? options = null)
    {
        var context = await chromium.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var folder = Directory.CreateTempSubdirectory("report-").FullName;
        var file = Path.Combine(folder, "report.html");
        await using (var output = File.Create(file))
            HtmlReport.Write(output, content);
        var report = new OpenReport(context, await context.NewPageAsync(), folder);
        await report.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return report;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
