using System.Collections.Immutable;
using System.Globalization;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data.Checking;

/// <summary>Whether labels and topics are spread evenly.</summary>
internal sealed class BalanceCheck(CheckedPairs pairs, FindingList findings)
{
    private const int TopicsKept = 50;
    private const int FewestRows = 200;
    private const int FewestRowsOfTopic = 30;
    private const double RareLabel = 0.1;
    private const double HeavyTopic = 0.25;
    private const double OneLabelTopic = 0.8;

    public ImmutableArray<TopicProfile> Run()
    {
        var topics = Topics();
        if (pairs.Rows.Count >= FewestRows)
        {
            CheckLabels();
            foreach (var topic in topics)
                CheckTopic(topic);
        }

        return [.. topics.OrderByDescending(t => t.Count).ThenBy(t => t.Topic, StringComparer.Ordinal).Take(TopicsKept)];
    }

    private void CheckLabels()
    {
        var counts = new int[3];
        foreach (var row in pairs.Rows)
            counts[(int)row.Label]++;
        for (var label = Relation.Agree; label <= Relation.Neutral; label++)
        {
            var share = (double)counts[(int)label] / pairs.Rows.Count;
            if (share < RareLabel)
                Note(FindingCodes.LabelImbalance, $"{Percent(share)} of the pairs are labeled {RelationNames.Of(label)}");
        }
    }

    private List<TopicProfile> Topics()
    {
        var counts = new int[pairs.TopicNames.Count, 3];
        foreach (var row in pairs.Rows.Where(r => r.Topic >= 0))
            counts[row.Topic, (int)row.Label]++;
        return [.. pairs.TopicNames.Select((name, i) =>
            new TopicProfile(name, counts[i, 0] + counts[i, 1] + counts[i, 2], counts[i, 0], counts[i, 1], counts[i, 2]))];
    }

    private void CheckTopic(TopicProfile topic)
    {
        if (pairs.TopicNames.Count > 1 && topic.Count > HeavyTopic * pairs.Rows.Count)
            Note(FindingCodes.TopicImbalance, $"{Percent((double)topic.Count / pairs.Rows.Count)} of the pairs have the topic {topic.Topic}");
        var (most, label) = new[] { (topic.Agree, Relation.Agree), (topic.Contradict, Relation.Contradict), (topic.Neutral, Relation.Neutral) }.MaxBy(c => c.Item1);
        if (topic.Count >= FewestRowsOfTopic && most > OneLabelTopic * topic.Count)
            Note(FindingCodes.TopicImbalance, $"{Percent((double)most / topic.Count)} of the {topic.Count} pairs of the topic {topic.Topic} are labeled {RelationNames.Of(label)}");
    }

    private void Note(string code, string message) => findings.Add(code, FindingSeverity.Note, null, null, () => message);

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + "%";
}
