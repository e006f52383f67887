using System.Text;
using System.Text.Json;
using Contradict.Inference.Language;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class PairsJsonLinesTests
{
    private static string Write(params JudgedPair[] pairs)
    {
        using var output = new MemoryStream();
        Assert.Equal(pairs.Length, PairsJsonLines.Write(output, pairs));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void A_pair_is_one_line_in_the_promised_shape()
    {
        var a = Example.Statement(published: new DateTimeOffset(2031, 5, 12, 7, 30, 0, TimeSpan.Zero));
        var b = Example.Statement("b2#3", "a \"deal\" by Friday", "Ilse Tarn", Contradict.Inference.Statements.SpeakerKind.Person, "Küstenblatt", 100);
        var line = Write(Example.Pair(a, b, Example.Reason("the dates clash", new TextSpan(0, 2), null, -1.23456)));

        Assert.Equal(
            """
            {"id":"a1#1~b2#3","relation":"contradict","probability":{"agree":0.02,"contradict":0.93,"neutral":0.0499},"kind":"date_time","update":false,"a":{"statement":"a1#1","article":"a1","source":"Harbour Watch","speaker":"Unnamed aide","speaker_kind":"unnamed official","text":"no deal is near","start":20,"end":35,"published":"2031-05-12T07:30:00Z"},"b":{"statement":"b2#3","article":"b2","source":"Küstenblatt","speaker":"Ilse Tarn","speaker_kind":"person","text":"a \"deal\" by Friday","start":100,"end":118,"published":null},"reasons":[{"name":"the dates clash","a":[20,22],"b":null,"weight":-1.2346}]}

            """,
            line.ReplaceLineEndings());
    }

    [Fact]
    public void Reasons_count_in_the_articles_text()
    {
        var article = "He said that no deal is near, again.";
        var a = Example.Statement(start: 13);
        using var json = JsonDocument.Parse(Write(Example.Pair(a, a, Example.Reason("deal", new TextSpan(3, 7), new TextSpan(3, 7)))));
        var span = json.RootElement.GetProperty("reasons")[0].GetProperty("a");

        Assert.Equal("deal", article[span[0].GetInt32()..span[1].GetInt32()]);
    }

    [Fact]
    public void Rounded_probabilities_still_sum_to_one() =>
        Gen.Double[0.001, 1].Array[3].Sample(weights =>
        {
            var total = weights.Sum();
            var verdict = new Verdict(Relation.Neutral, new RelationProbabilities(weights[0] / total, weights[1] / total, weights[2] / total), null, false, []);
            using var json = JsonDocument.Parse(Write(new JudgedPair("x", Example.Statement(), Example.Statement(), verdict)));
            var sum = json.RootElement.GetProperty("probability").EnumerateObject().Sum(share => share.Value.GetDouble());
            Assert.InRange(sum, 0.999, 1.001);
        }, iter: 200);

    [Fact]
    public void Any_text_stays_one_valid_line() =>
        Gen.Char.Array[0, 40].Select(chars => new string(chars)).Sample(text =>
        {
            var line = Write(Example.Pair(Example.Statement(text: text), Example.Statement()));
            Assert.Equal(1, line.Count(c => c == '\n'));
            using var json = JsonDocument.Parse(line);
            Assert.Equal(text.Length, json.RootElement.GetProperty("a").GetProperty("text").GetString()!.Length);
        }, iter: 500);

    [Theory]
    [InlineData(Relation.Agree, "agree")]
    [InlineData(Relation.Unsure, "unsure")]
    public void Relations_are_lower_case(Relation relation, string name) => Assert.Equal(name, RelationNames.Of(relation));

    [Fact]
    public void Every_kind_has_a_name_of_its_own_in_snake_case()
    {
        var names = Enum.GetValues<ContradictionKind>().Select(ContradictionKindNames.Of).ToList();

        Assert.Distinct(names);
        Assert.All(names, name => Assert.Matches("^[a-z]+(_[a-z]+)?$", name));
    }

    [Fact]
    public void A_probability_that_is_no_number_is_refused()
    {
        var verdict = new Verdict(Relation.Neutral, new RelationProbabilities(double.NaN, 0.5, 0.5), null, false, []);

        Assert.Throws<ArgumentException>(() => Write(new JudgedPair("x", Example.Statement(), Example.Statement(), verdict)));
    }

    [Fact]
    public void Nothing_is_read_ahead_of_what_is_written()
    {
        var read = 0;
        IEnumerable<JudgedPair> Endless()
        {
            while (true)
            {
                read++;
                yield return Example.Pair(Example.Statement(), Example.Statement());
            }
        }

        Assert.Throws<IOException>(() => PairsJsonLines.Write(new FullStream(100_000), Endless()));
        Assert.InRange(read, 1, 1_000);
    }

    private sealed class FullStream(int room) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length + buffer.Length > room)
            {
                throw new IOException("No space left");
            }

            base.Write(buffer);
        }
    }
}
