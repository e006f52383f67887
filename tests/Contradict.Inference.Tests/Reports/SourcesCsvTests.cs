using Contradict.Inference.Credibility;
using Contradict.Inference.Reports;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class SourcesCsvTests
{
    private static string[] Write(params SourceCredibility[] sources)
    {
        using var output = new StringWriter();
        SourcesCsv.Write(output, sources);
        return output.ToString().Split("\r\n");
    }

    private static SourceCredibility Named(string name) => new(name, "outlet", null, null, null, 1, 1, 0);

    [Fact]
    public void A_source_is_one_row_under_the_promised_columns()
    {
        var lines = Write(new SourceCredibility("Harbour Watch", "outlet", 0.612345, 0.3, 0.9, 7, 5, 2));

        Assert.Equal(["source,kind,credibility,low,high,judged,agreed,contradicted", "Harbour Watch,outlet,0.6123,0.3,0.9,7,5,2", ""], lines);
    }

    [Fact]
    public void Too_little_evidence_leaves_the_figures_empty() => Assert.Equal("Kustbladet,outlet,,,,1,1,0", Write(Named("Kustbladet"))[1]);

    [Theory]
    [InlineData("=HYPERLINK(A1)", "\"'=HYPERLINK(A1)\",")]
    [InlineData("+1", "\"'+1\",")]
    [InlineData("-1", "\"'-1\",")]
    [InlineData("@SUM", "\"'@SUM\",")]
    [InlineData("\tx", "\"'\tx\",")]
    [InlineData("\rx", "\"'\rx\",")]
    public void A_name_that_a_spreadsheet_would_run_is_written_as_text(string name, string field) => Assert.StartsWith(field, Write(Named(name))[1]);

    [Fact]
    public void A_comma_in_a_name_is_quoted() => Assert.StartsWith("\"Tarn, Ilse\",", Write(Named("Tarn, Ilse"))[1]);
}
