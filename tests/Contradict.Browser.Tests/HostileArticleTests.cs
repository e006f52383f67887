using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Contradict.Browser.Tests;

public sealed class HostileArticleTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task Nothing_in_it_runs()
    {
        await Open(HostileArticle.Content());
        foreach (var part in new[] { "timeline", "matrix", "sources", "about", "findings" })
            await Show(part);
        await Page.Locator(".open").First.ClickAsync();

        Assert.Empty(Report.Complaints);
    }

    [Fact]
    public async Task It_adds_no_element_that_could_act()
    {
        await Open(HostileArticle.Content());
        await Show("timeline");
        await Show("findings");
        await Page.Locator(".open").First.ClickAsync();

        await Expect(Page.Locator("script")).ToHaveCountAsync(2);
        await Expect(Page.Locator("img, iframe, object, embed, [onerror], [onload], [onmouseover], [href^='javascript']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task It_is_read_as_it_was_written()
    {
        await Open(HostileArticle.Content());

        Assert.Equal(HostileArticle.Claim, await Page.Locator(".card blockquote").First.TextContentAsync());
        await Page.Locator(".open").First.ClickAsync();
        Assert.Equal(HostileArticle.Claim, await Page.Locator("#article-mark").TextContentAsync());
    }

    [Fact]
    public async Task Its_writing_direction_does_not_reach_what_stands_beside_it()
    {
        await Open(HostileArticle.Content());

        Assert.DoesNotContain("\u202e", await Page.Locator(".who").First.TextContentAsync());
        Assert.Equal("isolate", await Page.Locator(".who bdi").First.EvaluateAsync<string>("name => getComputedStyle(name).unicodeBidi"));
        Assert.Contains(await Page.Locator(".card blockquote").First.EvaluateAsync<string>("text => getComputedStyle(text).unicodeBidi"), new[] { "isolate", "plaintext" });
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_line_of_a_million_letters_stays_within_the_page(int width)
    {
        await Open(HostileArticle.Content(), new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var part in new[] { "timeline", "matrix", "sources", "about", "findings" })
        {
            await Show(part);
            Assert.InRange(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
        }
    }
}
