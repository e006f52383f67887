using Microsoft.Playwright;
using Xunit;

namespace Contradict.Browser.Tests;

public sealed class ManyFindingsTests(Chromium chromium) : ReportTest(chromium)
{
    /// <summary>Milliseconds: beyond half a second a reader waits.</summary>
    private const double Fluent = 500;

    [Theory]
    [InlineData("#query", "input", ManyFindings.RareWordText)]
    [InlineData("#minimum", "input", "90")]
    [InlineData("#kind", "change", "number")]
    [InlineData("#outlet", "change", "Outlet 3")]
    [InlineData("#order", "change", "newest")]
    public async Task Ten_thousand_findings_are_filtered_without_a_wait(string control, string happening, string value)
    {
        await Open(ManyFindings.Content());
        await Page.Locator("#classes input").Last.CheckAsync();

        Assert.InRange(await Milliseconds(control, happening, value), 0, Fluent);
    }

    [Fact]
    public async Task A_word_finds_its_findings_among_ten_thousand()
    {
        await Open(ManyFindings.Content());
        foreach (var box in await Page.Locator("#classes input").AllAsync())
            await box.CheckAsync();
        await Page.Locator("#query").FillAsync(ManyFindings.RareWordText);

        await Assertions.Expect(Page.Locator("#count")).ToContainTextAsync($"{ManyFindings.FindingsWithRareWord} of 10,000");
    }

    [Fact]
    public async Task Only_what_is_looked_at_is_drawn()
    {
        await Open(ManyFindings.Content());

        Assert.InRange(await Cards.CountAsync(), 30, 120);
    }

    [Fact]
    public async Task More_findings_come_as_the_reader_goes_down()
    {
        await Open(ManyFindings.Content());
        var before = await Cards.CountAsync();
        await Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");

        await Assertions.Expect(Cards.Nth(before)).ToBeAttachedAsync();
    }

    [Fact]
    public async Task The_time_line_of_ten_thousand_findings_is_drawn_without_a_wait()
    {
        await Open(ManyFindings.Content());

        Assert.InRange(await Page.EvaluateAsync<double>("""
            () => new Promise((done) => {
              const start = performance.now();
              new MutationObserver(() => requestAnimationFrame(() => done(performance.now() - start)))
                .observe(document.getElementById("moments"), { childList: true });
              location.hash = "timeline";
            })
            """), 0, Fluent);
    }

    // From the reader's act to the frame that shows the new list, the pause for further typing included.
    private Task<double> Milliseconds(string control, string happening, string value) => Page.EvaluateAsync<double>("""
        ([control, happening, value]) => new Promise((done) => {
          const field = document.querySelector(control);
          const start = performance.now();
          new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))))
            .observe(document.getElementById("list"), { childList: true });
          field.value = value;
          field.dispatchEvent(new Event(happening, { bubbles: true }));
        })
        """, new[] { control, happening, value });
}
