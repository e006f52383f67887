using System.Globalization;
using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation.Suite;

namespace Contradict.Training.Tests.Evaluation.Suite;

/// <summary>Rows whose statements name the verdict on their pair, and a judge that reads it there.</summary>
internal static class SuiteRows
{
    public static SuiteRow Functionality(string verdict, Relation label, string capability = "scope") =>
        new("s1", capability, CapabilityTest.MinimumFunctionality, verdict, "x", label, verdict, "x", null, "scope.csv", 2);

    public static SuiteRow Invariance(string verdict, string changed) =>
        Functionality(verdict, Relation.Neutral) with { Test = CapabilityTest.Invariance, ChangedA = changed };

    public static SuiteRow Direction(string verdict, string changed, ExpectedMove move) =>
        Functionality(verdict, Relation.Neutral) with { Test = CapabilityTest.Direction, ChangedA = changed, Expected = move };

    /// <summary>Reads a verdict such as <c>agree .7 .2</c>: the relation and the probabilities of agreement and contradiction.</summary>
    public static Verdict Judge(string a, string b)
    {
        var words = (a == "x" ? b : a).Split(' ');
        var (agree, contradict) = (Number(words[1]), Number(words[2]));
        var relation = RelationNames.ParseVerdict(words[0])!.Value;
        return new Verdict(relation, new RelationProbabilities(agree, contradict, 1 - agree - contradict), null, false, []);
    }

    public static SuiteOutcome Score(SuiteRow row) => SuiteScorer.Score([row], Judge)[0];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
