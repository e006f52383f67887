using System.Text;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class StatementsJsonLinesTests
{
    private static string Write(params Statement[] statements)
    {
        using var output = new MemoryStream();
        StatementsJsonLines.Write(output, statements);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void A_statement_is_one_line_in_the_promised_shape()
    {
        var quoted = Example.Statement(published: new DateTimeOffset(2031, 5, 12, 7, 30, 0, TimeSpan.FromHours(2))) with
        {
            Mention = new Mention("an aide", 0, 7),
            Cue = new Mention("said", 8, 12),
        };

        Assert.Equal(
            """
            {"id":"a1#1","article":"a1","source":"Harbour Watch","published":"2031-05-12T07:30:00+02:00","speaker":"Unnamed aide","speaker_kind":"unnamed official","affiliation":"Port Marisol","chain":["Harbour Watch","Unnamed aide"],"mention":{"text":"an aide","start":0,"end":7},"cue":{"text":"said","start":8,"end":12},"text":"no deal is near","start":20,"end":35}

            """,
            Write(quoted).ReplaceLineEndings());
    }

    [Fact]
    public void An_outlets_own_claim_has_neither_mention_nor_cue()
    {
        var own = Example.Statement(speaker: "Harbour Watch", kind: SpeakerKind.Outlet);

        Assert.Contains("\"mention\":null,\"cue\":null,", Write(own));
    }

    [Fact]
    public void No_statements_make_an_empty_file() => Assert.Equal("", Write());
}
