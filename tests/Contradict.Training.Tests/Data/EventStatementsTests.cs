using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class EventStatementsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Every_pair_comes_once_and_what_is_not_listed_is_neutral()
    {
        var pairs = Read("""[{"a":"s3","b":"s1","label":"contradict","kind":"status"}]""").ToPairs().ToArray();
        Assert.Equal(["quay-s1-s2", "quay-s1-s3", "quay-s2-s3"], pairs.Select(pair => pair.Id));
        Assert.Equal([Relation.Neutral, Relation.Contradict, Relation.Neutral], pairs.Select(pair => pair.Label));
        Assert.All(pairs, pair => Assert.Equal(("quay", "event"), (pair.Group, pair.Column("form"))));
    }

    [Theory]
    [InlineData("update")]
    [InlineData("unclear")]
    public void Updates_and_unclear_pairs_are_left_out(string label) =>
        Assert.DoesNotContain(Read($$"""[{"a":"s1","b":"s2","label":"{{label}}"}]""").ToPairs(), pair => pair.Id == "quay-s1-s2");

    [Theory]
    [InlineData("""[{"a":"s1","b":"s9","label":"agree"}]""", "s9")]
    [InlineData("""[{"a":"s1","b":"s2","label":"agree"},{"a":"s2","b":"s1","label":"agree"}]""", "twice")]
    [InlineData("""[{"a":"s1","b":"s2","label":"maybe"}]""", "maybe")]
    [InlineData("""{""", "not a set")]
    public void A_faulty_file_is_named_with_the_reason(string pairs, string reason)
    {
        var fault = Assert.Throws<InputException>(() => Read(pairs));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Contains("quay.json", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private EventStatements Read(string pairs)
    {
        var path = Path.Combine(_folder, "quay.json");
        File.WriteAllText(path, $$"""
            {"set":"quay","event":"The quay closes","statements":[
              {"id":"s1","source":"Post","speaker":"Post","text":"The quay is closed."},
              {"id":"s2","source":"Wire","speaker":"Wire","text":"Ships waited outside."},
              {"id":"s3","source":"Wire","speaker":"port office","text":"the quay was open to all"}],
             "pairs":{{pairs}}}
            """);
        return EventStatements.ReadFolder(_folder).Single();
    }
}
