using Contradict.Inference.Articles;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using Xunit;
using static Contradict.Inference.Tests.Pairing.PairingExample;

namespace Contradict.Inference.Tests.Pairing;

public sealed class CopiedStatementsTests
{
    private const string First = "the ferry to the island was cancelled on Sunday";

    private static CopiedStatements Of(params Statement[] statements)
    {
        var articles = statements.GroupBy(statement => statement.ArticleId)
            .Select(group => new Article(group.Key, group.First().Source, null, null, null, string.Join(". ", group.Select(statement => statement.Text))));
        return CopiedStatements.Of([.. articles], statements, [new ArticleCopy("copy", "wire", 0.9)]);
    }

    private static Statement Wrote(string article, string claim) => Said($"Outlet {article}", claim, article, $"Outlet {article}");

    private static int Claims(string original, string copied, string speaker = "Tarn")
    {
        Statement[] statements = [Said(speaker, original, "wire"), Said(speaker, copied, "copy")];
        return ClaimFolding.Fold(statements, Of(statements)).Length;
    }

    [Fact]
    public void A_copied_statement_comes_from_the_original_and_an_added_one_from_its_own_article()
    {
        var (copied, added) = (Wrote("copy", First), Wrote("copy", "nobody at the pier knew anything of a strike"));
        var origins = Of(Wrote("wire", First), copied, added);

        Assert.Equal(("wire", "copy"), (origins.OriginOf(copied), origins.OriginOf(added)));
        Assert.Equal([KeyValuePair.Create(copied.Id, "Outlet wire")], origins.Outlets);
    }

    [Fact]
    public void A_copy_is_one_witness_with_its_original()
    {
        var (original, copied) = (Wrote("wire", First), Wrote("copy", First + " evening"));

        Assert.True(Of(original, copied).AreOneWitness(original, copied));
    }

    [Fact]
    public void Two_speakers_are_two_witnesses_even_in_one_text()
    {
        var (original, copied) = (Said("Tarn", First, "wire"), Said("Reyes", First, "copy"));

        Assert.False(Of(original, copied).AreOneWitness(original, copied));
    }

    [Fact]
    public void Articles_that_are_no_copies_have_no_origin() => Assert.Null(Of(Wrote("wire", First), Wrote("copy", First)).OriginOf(Wrote("third", First)));

    [Fact]
    public void Small_words_do_not_part_a_claim_from_its_copy() => Assert.Equal(1, Claims(First, "the ferry to the island is cancelled on Sunday"));

    [Theory]
    [InlineData("the ferry to the island was not cancelled on Sunday")]
    [InlineData("the ferry to the island was cancelled on Monday")]
    [InlineData("the ferry to the island may be cancelled on Sunday")]
    public void A_word_that_counts_parts_a_claim_from_its_copy(string copied) => Assert.Equal(2, Claims(First, copied));

    [Fact]
    public void The_same_with_other_small_words_is_two_claims_where_no_copy_is_known()
    {
        Statement[] statements = [Said("Tarn", First, "wire"), Said("Tarn", "the ferry to the island is cancelled on Sunday", "copy")];

        Assert.Equal(2, ClaimFolding.Fold(statements).Length);
    }

    [Fact]
    public void The_list_of_outlets_says_which_of_them_copied()
    {
        Statement[] statements = [Wrote("wire", First), Wrote("copy", First), Wrote("third", First)];
        var copied = Of(statements);

        Assert.Equal(["Outlet copy (copy)", "Outlet third"], ClaimFolding.OtherOutlets(statements, ClaimFolding.Fold(statements, copied), copied)[statements[0].Id]);
    }
}
