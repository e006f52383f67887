using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;

namespace Contradict.Browser.Tests;

/// <summary>The audit of axe-core, which AXE_PATH names; skipped where it does not.</summary>
public sealed class AccessibilityTests(Chromium chromium) : ReportTest(chromium)
{
    private const string Audit = """
        async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.any.map((check) => check.message).join(" ")}`).join(" | ")}`)
        """;

    public static TheoryData<string, ColorScheme, int> Screens => new(
        from part in new[] { "findings", "timeline", "matrix", "sources", "about" }
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        from width in new[] { 1280, 390 }
        where width == 1280 || scheme == ColorScheme.Light
        select (part, scheme, width));

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task No_part_has_a_serious_barrier(string part, ColorScheme scheme, int width)
    {
        var axe = await Axe();
        await Open(SampleSet.Content(), Options(scheme, width));
        await Page.Locator("#filters").EvaluateAsync("filters => { filters.open = true; }");
        foreach (var box in await Page.Locator("#classes input").AllAsync())
            await box.CheckAsync();
        await Show(part);

        Assert.Empty(await Barriers(axe));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task An_open_article_has_no_serious_barrier(ColorScheme scheme)
    {
        var axe = await Axe();
        await Open(SampleSet.Content(), Options(scheme, 1280));
        await Page.Locator(".open").First.ClickAsync();

        Assert.Empty(await Barriers(axe));
    }

    [Fact]
    public async Task The_audit_sees_a_barrier_where_there_is_one()
    {
        var axe = await Axe();
        await Open(SampleSet.Content());
        await Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");

        Assert.StartsWith("button-name", Assert.Single(await Barriers(axe)), StringComparison.Ordinal);
    }

    private static async Task<string> Axe()
    {
        var path = Environment.GetEnvironmentVariable("AXE_PATH");
        Assert.SkipUnless(File.Exists(path), $"No audit at “{path}”: set AXE_PATH to axe.min.js of the npm package axe-core.");
        return await File.ReadAllTextAsync(path);
    }

    // A colour that is on its way to another would be measured half-way.
    private static BrowserNewContextOptions Options(ColorScheme scheme, int width) => new()
    {
        ColorScheme = scheme,
        ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new() { Width = width, Height = 900 },
    };

    private async Task<string[]> Barriers(string axe)
    {
        await Page.EvaluateAsync(axe);
        return await Page.EvaluateAsync<string[]>(Audit);
    }
}
