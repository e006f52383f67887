using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Tests.Data;

/// <summary>Labeled pairs for tests.</summary>
internal static class Pairs
{
    public static LabeledPair Of(
        string a, string b, Relation? label = Relation.Neutral, string group = "", string topic = "", string id = "1", int line = 2) =>
        new(id, topic, group, "", "", a, "", b, label, "pairs.csv", line, []);

    public static List<LabeledPair> Read(string text, PairFormat format = PairFormat.Csv, bool labelRequired = true)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return [.. new LabeledPairReader(labelRequired).Read(stream, "pairs", format)];
    }
}
