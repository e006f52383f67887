using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class BagOfWordsBaselineTests
{
    private static readonly string[] Tells = ["indeed", "never", "meanwhile"];

    [Theory]
    [InlineData(BaselineSides.B, 1.0)]
    [InlineData(BaselineSides.Both, 1.0)]
    public void Words_that_tell_the_label_are_learned(BaselineSides sides, double expected) =>
        Assert.Equal(expected, Accuracy(new BagOfWordsOptions { Sides = sides }));

    [Fact]
    public void A_side_that_is_hidden_teaches_nothing() =>
        Assert.InRange(Accuracy(new BagOfWordsOptions { Sides = BaselineSides.A }), 0.2, 0.47);

    [Fact]
    public void The_same_seed_gives_the_same_predictions()
    {
        var pairs = Leaking(0, 60);
        var options = new BagOfWordsOptions { CrossProducts = true };
        Assert.Equal(BagOfWordsBaseline.Train(pairs, options).Predict(pairs), BagOfWordsBaseline.Train(pairs, options).Predict(pairs));
    }

    [Fact]
    public void Cross_products_see_what_single_words_do_not()
    {
        // The label is whether the two name the same colour: no word alone tells it.
        string[] colours = ["red", "blue"];
        var pairs = Enumerable.Range(0, 400).Select(i => Pairs.Of(
            colours[i % 2], colours[i / 2 % 2], i % 2 == i / 2 % 2 ? Relation.Agree : Relation.Contradict, id: $"{i}")).ToList();
        var crossed = BagOfWordsBaseline.Train(pairs, new BagOfWordsOptions { CrossProducts = true }).Predict(pairs);
        Assert.Equal(1, Metrics.Of(pairs, crossed).Accuracy);
    }

    private static double Accuracy(BagOfWordsOptions options)
    {
        var test = Leaking(300, 450);
        return Metrics.Of(test, BagOfWordsBaseline.Train(Leaking(0, 300), options).Predict(test)).Accuracy;
    }

    private static List<LabeledPair> Leaking(int start, int end) =>
        [.. Enumerable.Range(start, end - start).Select(i => Pairs.Of($"The bridge {i / 3}.", $"It {Tells[i % 3]} fell {i}.", (Relation)(i % 3), id: $"{i}"))];
}
