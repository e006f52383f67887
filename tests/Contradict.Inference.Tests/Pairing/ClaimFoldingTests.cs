using Contradict.Inference.Pairing;
using CsCheck;
using Xunit;
using static Contradict.Inference.Tests.Pairing.PairingExample;

namespace Contradict.Inference.Tests.Pairing;

public sealed class ClaimFoldingTests
{
    [Fact]
    public void The_same_words_of_one_speaker_are_one_claim()
    {
        var claims = ClaimFolding.Fold([Said("Tarn", "The quay is shut.", "1"), Said("tarn", "the quay is shut", "2"), Said("Reyes", "The quay is shut.", "3")]);

        Assert.Equal([0, 2], claims.Select(claim => claim.Representative));
        Assert.Equal([0, 1], claims[0].Members);
    }

    [Fact]
    public void Copies_in_outlets_own_voices_are_one_claim() =>
        Assert.Single(ClaimFolding.Fold([Said("Wire", "the quay is shut", "1", "Wire"), Said("Courier", "The quay is shut!", "2", "Courier")]));

    [Fact]
    public void The_earliest_stands_for_all()
    {
        var noon = new DateTimeOffset(2031, 5, 12, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(1, ClaimFolding.Fold([Said("Tarn", "it burns", "1", published: noon), Said("Tarn", "it burns", "2", published: noon.AddHours(-1))])[0].Representative);
    }

    [Theory]
    [InlineData("it rose 1.5 percent", "it rose 15 percent")]
    [InlineData("it rose 5%", "it rose 5")]
    [InlineData("it cost $5", "it cost £5")]
    [InlineData("it was -5 degrees", "it was 5 degrees")]
    public void Figures_that_differ_are_not_folded(string first, string second) =>
        Assert.Equal(2, ClaimFolding.Fold([Said("Tarn", first, "1"), Said("Tarn", second, "2")]).Length);

    [Fact]
    public void Other_outlets_are_listed_once_by_name()
    {
        var statements = new[] { Said("Tarn", "it burns", "1", "Wire"), Said("Tarn", "it burns", "2", "Radio"), Said("Tarn", "it burns", "3", "Courier"), Said("Tarn", "it burns", "4", "Radio") };
        var others = ClaimFolding.OtherOutlets(statements, ClaimFolding.Fold(statements));

        Assert.Equal(["Courier", "Radio"], others[statements[0].Id]);
    }

    [Fact]
    public void Every_statement_is_in_exactly_one_claim() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 4]).Select((speaker, claim) => Said($"S{speaker}", $"claim {claim}", "a", "o")).Array[0, 30].Sample(statements =>
            Assert.Equal(Enumerable.Range(0, statements.Length), ClaimFolding.Fold(statements).SelectMany(claim => claim.Members).Order()), iter: 100);
}
