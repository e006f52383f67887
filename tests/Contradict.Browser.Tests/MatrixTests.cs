using Contradict.Inference.Tests.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class MatrixTests(Chromium chromium) : ReportTest(chromium)
{
    private ILocator Cell(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });

    [Fact]
    public async Task A_cell_leaves_the_findings_of_its_two_parties()
    {
        await Open(SampleSet.Content());
        await Show("matrix");
        await Cell("Ilse Tarn and Kustbladet: 1 contradiction, 0 agreements").ClickAsync();

        await Expect(Page.Locator("#findings")).ToBeVisibleAsync();
        await Expect(Cards).ToHaveCountAsync(1);
        await Expect(Cards).ToContainTextAsync("two of its five safety inspections");
    }

    [Fact]
    public async Task Both_sides_of_the_diagonal_say_the_same()
    {
        await Open(SampleSet.Content());
        await Show("matrix");

        await Expect(Cell("Kustbladet and Ilse Tarn: 1 contradiction, 0 agreements")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Outlets_can_be_set_against_outlets()
    {
        await Open(SampleSet.Content());
        await Show("matrix");
        await Page.GetByLabel("Outlets").CheckAsync();
        await Cell("Marisol Courier and Harbour Watch: 2 contradictions, 1 agreement").ClickAsync();

        await Expect(Page.Locator("#count")).ToHaveTextAsync("3 of 20 contradictions and agreements");
    }

    [Fact]
    public async Task The_filter_of_a_cell_can_be_taken_away()
    {
        await Open(SampleSet.Content());
        await Show("matrix");
        await Cell("Ilse Tarn and Kustbladet: 1 contradiction, 0 agreements").ClickAsync();
        await Page.Locator("#only").ClickAsync();

        await Expect(Cards).ToHaveCountAsync(20);
    }
}
