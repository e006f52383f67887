using Contradict.EncoderTraining.Examples;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.EncoderTraining.Tests;

public class FeverNeutralsTests
{
    [Fact]
    public void A_claim_gets_the_evidence_of_another_claim_on_its_rarest_words()
    {
        LabeledPair[] pairs = [Pair("1", "Ostrava lies on the Oder.", "Ostrava has a river."), Pair("2", "Ostrava was founded in the thirteenth century.", "Ostrava is old."), Pair("3", "Lions live in prides.", "Lions live alone.")];
        var made = FeverNeutrals.Of(pairs, 10).ToArray();
        Assert.Contains(made, pair => pair.StatementB == "Ostrava has a river." && pair.StatementA == "Ostrava was founded in the thirteenth century.");
    }

    [Fact]
    public void No_claim_gets_its_own_evidence()
    {
        LabeledPair[] pairs = [Pair("1", "Ostrava lies on the Oder.", "Ostrava has a river."), Pair("1", "Ostrava lies on the Oder.", "Ostrava lies by water.")];
        Assert.Empty(FeverNeutrals.Of(pairs, 10));
    }

    private static LabeledPair Pair(string group, string evidence, string claim) =>
        new("", "", group, "", "", evidence, "", claim, Relation.Agree, "", 1, []);
}
