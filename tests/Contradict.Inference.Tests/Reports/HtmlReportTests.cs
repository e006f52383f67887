using System.Text;
using Contradict.Inference.Reports;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class HtmlReportTests
{
    private static string Render(ReportContent content)
    {
        using var output = new MemoryStream();
        HtmlReport.Write(output, content);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void The_same_content_gives_the_same_page()
    {
        var page = Render(SampleSet.Content());

        // Left for a person to look at.
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "sample-report.html"), page);
        Assert.Equal(page, Render(SampleSet.Content()));
    }
}
