using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class PredictionsFileTests
{
    private const string Header = "id,p_agree,p_contradict,p_neutral\n";

    [Fact]
    public void Columns_are_found_by_name_and_the_likeliest_is_the_verdict()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.csv", "note,p_neutral,p_agree,id,p_contradict\nx,0.1,0.2,7,0.7\n");
        var prediction = Assert.Single(PredictionsFile.Read(path));
        Assert.Equal(("7", Relation.Contradict), (prediction.Id, prediction.Relation));
        Assert.Equal(0.7, prediction.Probability.Contradict, 1e-12);
    }

    [Fact]
    public void What_is_written_reads_back_with_abstentions()
    {
        using var folder = new TemporaryFolder();
        Prediction[] predictions =
        [
            new("a,b", new RelationProbabilities(0.25, 0.5, 0.25)), new("c", new RelationProbabilities(0.4, 0.3, 0.3), Relation.Unsure),
        ];
        PredictionsFile.Write(folder.File("p.csv"), predictions);
        Assert.Equal(predictions.Select(p => (p.Id, p.Relation)), PredictionsFile.Read(folder.File("p.csv")).Select(p => (p.Id, p.Relation)));
    }

    [Fact]
    public void Rounded_probabilities_are_scaled_to_sum_to_one()
    {
        using var folder = new TemporaryFolder();
        var p = Assert.Single(PredictionsFile.Read(folder.Write("p.csv", Header + "1,0.333,0.333,0.333\n"))).Probability;
        Assert.Equal(1, p.Agree + p.Contradict + p.Neutral, 1e-12);
    }

    [Theory]
    [InlineData("id,p_agree,p_neutral\n", 1, "the header has no column p_contradict")]
    [InlineData(Header + "1,0.5,0.5\n", 2, "the row has 3 fields; the header has 4")]
    [InlineData(Header + "1,0.5,x,0.5\n", 2, "p_contradict is \"x\"; expected a number from 0 to 1")]
    [InlineData(Header + "1,NaN,0,0\n", 2, "p_agree is \"NaN\"; expected a number from 0 to 1")]
    [InlineData(Header + "1,1.5,0,0\n", 2, "p_agree is \"1.5\"; expected a number from 0 to 1")]
    [InlineData(Header + "1,0.5,0.5,0.5\n", 2, "the probabilities sum to 1.5; expected 1")]
    [InlineData(Header + "1,1,0,0\n2,1,0,0\n1,1,0,0\n", 4, "the id 1 stands twice")]
    [InlineData("id,p_agree,p_contradict,p_neutral,relation\n1,1,0,0,maybe\n", 2, "unknown relation \"maybe\"; expected agree, contradict, neutral or unsure")]
    public void A_fault_is_named_by_line(string text, int line, string reason)
    {
        using var folder = new TemporaryFolder();
        var fault = Assert.Throws<InputException>(() => PredictionsFile.Read(folder.Write("p.csv", text)));
        Assert.Equal((line, reason), (fault.Line, fault.Reason));
    }

    [Fact]
    public void Predictions_are_put_in_the_order_of_the_pairs_and_gaps_are_named()
    {
        var pairs = Evaluated.PairsOf("acn");
        var predictions = Evaluated.PredictionsOf("acn");
        Assert.Equal(predictions, PredictionsFile.Align(predictions.AsEnumerable().Reverse(), pairs, "p.csv"));
        var fault = Assert.Throws<InputException>(() => PredictionsFile.Align(predictions.Take(2), pairs, "p.csv"));
        Assert.Equal("has no prediction for the pair p2 (pairs.csv:2)", fault.Reason);
    }
}
