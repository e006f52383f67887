using Contradict.Inference.Tests.Features;
using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class PrecisionTests
{
    [Theory]
    [InlineData("More than 30 barges sank in the harbour of Lund.", "33 barges sank in the harbour of Lund.")]
    [InlineData("At least 200 homes lost power in Brask.", "214 homes lost power in Brask on Monday night.")]
    [InlineData("About 40 miners came up from the pit.", "41 miners came up from the pit.")]
    public void A_vaguer_number_says_less_than_a_precise_one(string vague, string precise) => Assert.True(HoldsEitherWay(vague, precise));

    [Theory]
    [InlineData("The storm shut schools in Tolk and Varn.", "The storm shut schools in Tolk, Varn and Ester.")]
    [InlineData("The talks cover fishing and trade.", "The talks cover fishing, migration and trade.")]
    public void A_shorter_list_says_less_than_a_longer_one(string shorter, string longer) => Assert.True(HoldsEitherWay(shorter, longer));

    [Theory]
    [InlineData("More than 40 barges sank in the harbour of Lund.", "33 barges sank in the harbour of Lund.")]
    [InlineData("31 barges sank in the harbour of Lund.", "33 barges sank in the harbour of Lund.")]
    public void A_number_that_the_other_rules_out_is_a_conflict(string a, string b) => Assert.False(HoldsEitherWay(a, b));

    [Theory]
    [InlineData("The storm shut schools only in Tolk and Varn.", "The storm shut schools in Tolk, Varn and Ester.")]
    [InlineData("The storm shut no schools in Tolk and Varn.", "The storm shut schools in Tolk, Varn and Ester.")]
    [InlineData("The storm shut schools in Tolk and Marsh.", "The storm shut schools in Tolk, Varn and Ester.")]
    public void A_list_that_claims_to_be_whole_or_names_another_place_may_conflict(string a, string b) => Assert.False(HoldsEitherWay(a, b));

    private static bool HoldsEitherWay(string a, string b)
    {
        var holds = Holds(a, b);
        Assert.Equal(holds, Holds(b, a));
        return holds;
    }

    private static bool Holds(string a, string b) => Precision.Holds(Vector.Prepare(a), Vector.Prepare(b), Vector.Of(a, b));
}
