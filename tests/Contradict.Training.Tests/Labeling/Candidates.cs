using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Labeling;

namespace Contradict.Training.Tests.Labeling;

/// <summary>Pairs to label, for tests.</summary>
internal static class Candidates
{
    public static LabelCandidate Of(string id, string a, string b, double agree, double contradict, string articleA = "", string articleB = "", string group = "") => new(
        new LabeledPair(id, "", group, "", "Post", a, "Wire", b, null, "", 0, articleA.Length == 0 ? [] : [new(LabelColumns.ArticleA, articleA), new(LabelColumns.ArticleB, articleB)]),
        new RelationProbabilities(agree, contradict, 1 - agree - contradict));

    /// <summary>Pairs of different words, each as uncertain as the last, of an article each.</summary>
    public static List<LabelCandidate> Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Of($"p{i}", $"Bridge {i} in town {i} is open", $"Bridge {i} in town {i} is closed", 0.1, 0.2, $"a{i}", $"a{i}"))];
}
