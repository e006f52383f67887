using Contradict.Inference.Articles;
using Contradict.Inference.Statements.Merging;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class SpeakerMergingTests
{
    private static MergedSpeakers Merge(params string[] texts)
    {
        Article[] articles = [.. texts.Select((text, i) => new Article($"a{i}", $"Outlet {i}", null, null, null, text))];
        return SpeakerMerging.Merge(articles, [.. articles.SelectMany(Extraction.Of)], TestContext.Current.CancellationToken);
    }

    private static string[] Speakers(params string[] texts) =>
        [.. Merge(texts).Statements.Select(statement => statement.Speaker.Name).Where(name => !name.StartsWith("Outlet", StringComparison.Ordinal)).Distinct()];

    [Theory]
    [InlineData("Okoro said the port was open.")]
    [InlineData("Mr. Okoro said the port was open.")]
    [InlineData("Prime Minister Okoro said the port was open.")]
    [InlineData("Daniel B. Okoro said the port was open.")]
    [InlineData("Kenyan Prime Minister Daniel Okoro said the port was open.")]
    [InlineData("The Kenyan prime minister said the port was open.")]
    [InlineData("Kenya's prime minister said the port was open.")]
    [InlineData("The prime minister of Kenya said the port was open.")]
    public void Another_name_of_one_person_in_another_article_is_merged(string other) =>
        Assert.Equal(["Daniel Okoro"], Speakers("Kenyan Prime Minister Daniel Okoro visited the coast. Daniel Okoro said the railway was closed.", other));

    [Theory]
    [InlineData("Peter Okoro said the port was open.", "Peter Okoro")]
    [InlineData("Daniel Okoro Jr. said the port was open.", "Daniel Okoro Jr")]
    [InlineData("Judge Okoro said the port was open.", "Judge Okoro")]
    [InlineData("The Ugandan prime minister said the port was open.", "Ugandan prime minister")]
    [InlineData("A spokesman for the prime minister of Kenya said the port was open.", "spokesman for the prime minister of Kenya")]
    public void Another_person_stays_another(string other, string name) =>
        Assert.Equal(["Daniel Okoro", name], Speakers("Kenyan Prime Minister Daniel Okoro visited the coast. Daniel Okoro said the railway was closed.", other).Select(speaker => speaker.TrimEnd('.')));

    [Theory]
    [InlineData("President Okoro said the port was open.", "Ann Okoro")]
    [InlineData("Mr. Okoro said the port was open.", "Mr. Okoro")]
    public void Whoever_holds_the_office_is_no_relative(string other, string name) =>
        Assert.Equal(["Peter Okoro", name], Speakers("Peter Okoro said the railway was closed.", "The crews met President Ann Okoro on the coast.", other).Where(speaker => speaker.EndsWith("Okoro", StringComparison.Ordinal)));

    [Fact]
    public void A_surname_of_two_persons_is_not_merged() =>
        Assert.Contains("Okoro", Speakers("Daniel Okoro said the railway was closed.", "Peter Okoro said the port was open.", "Okoro said the school was open."));

    [Fact]
    public void An_office_with_two_holders_in_the_set_is_not_merged() =>
        Assert.Contains("Kenyan prime minister", Speakers("Kenyan Prime Minister Daniel Okoro said the port was open.", "Kenyan Prime Minister Ann Otieno said the port was shut.", "The Kenyan prime minister said the school was open."));

    [Fact]
    public void An_acronym_that_an_article_explains_is_merged() =>
        Assert.Equal(["Isle Harbour Authority"], Speakers("The Isle Harbour Authority (IHA) was founded last year. The Isle Harbour Authority said the port was open.", "The IHA said the railway was closed."));

    [Fact]
    public void A_short_first_name_is_merged_where_both_hold_one_office() =>
        Assert.Equal(["William Stout"], Speakers("Senator William Stout came late. William Stout said the port was open. William Stout said the school was open.", "Senator Bill Stout left early. Bill Stout said the railway was closed."));

    [Fact]
    public void A_short_first_name_alone_is_no_reason() =>
        Assert.Equal(2, Speakers("William Stout said the port was open.", "Bill Stout said the railway was closed.").Length);

    [Fact]
    public void Officials_without_a_name_are_never_merged() =>
        Assert.Empty(Merge("A senior Kenyan official said the port was open.", "A senior Kenyan official said the port was shut.").Merges);

    [Fact]
    public void Each_merge_keeps_its_reason()
    {
        var merge = Assert.Single(Merge("Daniel Okoro said the railway was closed.", "Mr. Okoro said the port was open.").Merges);

        Assert.Equal(("Okoro", "Daniel Okoro", "the one Okoro of the set"), (merge.From.Replace("Mr. ", "", StringComparison.Ordinal), merge.To, merge.Reason));
    }

    [Fact]
    public void The_chain_names_the_speaker_as_the_statement_does() =>
        Assert.All(Merge("Daniel Okoro said the railway was closed.", "Mr. Okoro said the port was open.").Statements, statement => Assert.Equal(statement.Speaker.Name, statement.Speaker.Chain[^1]));
}
