using Contradict.Inference;
using Contradict.Training.Labeling;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Labeling;

public sealed class PairSourcesTests : IDisposable
{
    private const string Scored =
        """{"id":"x#1~y#1","relation":"agree","probability":{"agree":0.5,"contradict":0.3,"neutral":0.2},"kind":null,"update":false,"a":{"statement":"x#1","article":"x","source":"Post","speaker":"mayor","speaker_kind":"office","text":"It is open","start":0,"end":10,"published":null},"b":{"statement":"y#1","article":"y","source":"Wire","speaker":"Wire","speaker_kind":"outlet","text":"It is shut","start":0,"end":10,"published":"2026-03-02T10:00:00Z"},"reasons":[]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.csv", "id,source,url,published,title,text\n1,Post,,,T,Text", PairSource.Articles)]
    [InlineData("a.jsonl", """{"id":"1","text":"Text"}""", PairSource.Articles)]
    [InlineData("a.txt", "statement_a,statement_b", PairSource.Articles)]
    [InlineData("p.csv", "statement_a,statement_b\nOne,Two", PairSource.Pairs)]
    [InlineData("p.jsonl", """{"statement_a":"One","statement_b":"Two"}""", PairSource.Pairs)]
    [InlineData("s.jsonl", Scored, PairSource.ScoredPairs)]
    public void A_file_of_pairs_is_told_from_articles(string name, string text, PairSource expected) =>
        Assert.Equal(expected, PairSources.Of(_folder.Write(name, text)));

    [Fact]
    public void A_folder_holds_articles() => Assert.Equal(PairSource.Articles, PairSources.Of(_folder.Path));

    [Fact]
    public void A_scored_pair_comes_with_what_the_model_held_of_it()
    {
        var candidate = Assert.Single(ScoredPairsReader.Read(_folder.Write("s.jsonl", Scored)));
        Assert.Equal(0.3, candidate.Probability.Contradict);
        Assert.Equal(("It is open", "Wire", "mayor", "y"), (candidate.Pair.StatementA, candidate.Pair.SourceB, candidate.Pair.Column(LabelColumns.SpeakerA), candidate.Pair.Column(LabelColumns.ArticleB)));
    }

    [Theory]
    [InlineData("""{"id":"x","a":{"text":"One"},"b":{}}""")]
    [InlineData("""{"a":{},"b":{}}""")]
    [InlineData("""{"id":1,"a":3,"b":{}}""")]
    public void A_line_that_is_no_scored_pair_is_named(string line)
    {
        var file = _folder.Write("s.jsonl", Scored + "\n" + line);
        Assert.Equal(2, Assert.Throws<InputException>(() => ScoredPairsReader.Read(file).ToList()).Line);
    }
}
