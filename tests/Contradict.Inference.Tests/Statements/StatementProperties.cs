using Contradict.Inference.Articles;
using Contradict.Inference.Statements;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class StatementProperties
{
    private static readonly string[] Pieces =
    [
        "said", "told", "according to", "denied", "that", "the", "an official", "Israel", "Hamas", "He", "It", "another", ",", ".", ":", "\"", "“", "”", "''", "-", "—", "(", ")",
        "while", "and", "but", "who", "the mayor", "Anna Keller", "33,207", "adding", "citing a source", "was", "bridge", "open", "\n", "\n\n", "?", "per", "$", "’s", "\u200B", "\uD800", "é", "KELLER", "said:",
    ];

    public static readonly Gen<string> Shuffled = Gen.Int[0, 43].Array[0, 60].Select(picks => picks.Select(pick => Pieces[pick % Pieces.Length])).Select(words => string.Join(' ', words));

    [Fact]
    public void Any_text_is_taken_apart_without_a_throw() => Gen.String.Sample(text => { Extraction.Of(text); });

    [Fact]
    public void Every_text_slices_from_the_article() => Shuffled.Sample(text =>
    {
        foreach (var statement in Extraction.Of(text))
        {
            Assert.Equal(text[statement.Start..statement.End], statement.Text);
            Assert.Equal(statement.Text.Trim(), statement.Text);
            AssertSlice(text, statement.Mention);
            AssertSlice(text, statement.Cue);
        }
    });

    [Fact]
    public void Statements_come_in_order_numbered_from_1() => Shuffled.Sample(text =>
    {
        var statements = Extraction.Of(text);
        Assert.Equal(statements.OrderBy(statement => statement.Start).Select(statement => statement.Id), statements.Select(statement => statement.Id));
        Assert.Equal(Enumerable.Range(1, statements.Count).Select(number => $"a#{number}"), statements.Select(statement => statement.Id));
    });

    [Fact]
    public void Every_chain_begins_with_the_outlet() => Shuffled.Sample(text =>
        Extraction.Of(text).All(statement => statement.Speaker.Chain[0] == "Isle Courier"));

    [Fact]
    public void The_same_article_gives_the_same_statements() => Shuffled.Sample(text =>
        Assert.Equal(Extraction.Of(text).Select(Describe), Extraction.Of(text).Select(Describe)));

    [Fact]
    public void A_claim_after_the_speaker_is_not_given_twice() =>
        Assert.Equal(["It is safe for traffic", "she added that nobody should fear it."], Extraction.Of("“It is safe for traffic,” she said, and she added that nobody should fear it.").Select(statement => statement.Text));

    [Theory]
    [InlineData("Will the bridge open on Friday?")]
    [InlineData("It is over.")]
    [InlineData("An aide asked not to be named.")]
    [InlineData("By Ana Brook, Isle Courier")]
    [InlineData("Subscribe to our newsletter and get the news first.")]
    [InlineData("Photo: The bridge was open on Friday.")]
    [InlineData("Source: Isle Courier is what it said.")]
    public void Questions_fragments_and_boilerplate_are_left_out(string text) => Assert.Empty(Extraction.Of(text));

    [Fact]
    public void A_dateline_is_no_part_of_the_claim() =>
        Assert.Equal("The bridge was open on Friday.", Assert.Single(Extraction.Of("PORT ELLA (Isle Courier) — The bridge was open on Friday.")).Text);

    [Fact]
    public void Nothing_before_the_body_is_read()
    {
        const string Text = "The front matter is a sentence.\nThe bridge was open on Friday.";
        var statement = Assert.Single(Extraction.Of(new Article("a", "Isle Courier", null, null, null, Text, BodyStart: 32)));
        Assert.Equal(32, statement.Start);
    }

    [Fact]
    public void Source_and_time_come_from_the_article()
    {
        var published = new DateTimeOffset(2024, 4, 8, 6, 0, 0, TimeSpan.Zero);
        var statement = Assert.Single(Extraction.Of(new Article("x", "Gulf Wire", null, null, published, "The bridge was open on Friday.")));
        Assert.Equal(("x#1", "x", "Gulf Wire", published), (statement.Id, statement.ArticleId, statement.Source, statement.Published));
    }

    [Theory]
    [InlineData(SpeakerKind.UnnamedOfficial, "unnamed official")]
    [InlineData(SpeakerKind.Outlet, "outlet")]
    public void Kinds_are_written_and_read_by_name(SpeakerKind kind, string name)
    {
        Assert.Equal(name, SpeakerKindNames.Of(kind));
        Assert.True(SpeakerKindNames.TryParse(name, out var read));
        Assert.Equal(kind, read);
    }

    private static void AssertSlice(string text, Mention? mention)
    {
        if (mention is not null)
        {
            Assert.Equal(text[mention.Start..mention.End], mention.Text);
        }
    }

    private static string Describe(Statement statement) => $"{statement.Id} {statement.Speaker.Name} {statement.Start} {statement.End}";
}
