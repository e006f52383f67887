using System.Globalization;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data.Checking;

/// <summary>Whether labels and topics are spread evenly.</summary>
internal sealed class BalanceCheck(CheckedPairs pairs, FindingList findings)
{
    private const int FewestRows = 200;
    private const int FewestRowsOfTopic = 30;
    private const double RareLabel = 0.1;
    private const double HeavyTopic = 0.25;
    private const double OneLabelTopic = 0.8;

    public void Run()
    {
        if (pairs.Rows.Count < FewestRows)
            return;
        CheckLabels();
        CheckTopics();
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

    private void CheckTopics()
    {
        var counts = new int[pairs.TopicNames.Count, 3];
        foreach (var row in pairs.Rows.Where(r => r.Topic >= 0))
            counts[row.Topic, (int)row.Label]++;
        for (var topic = 0; topic < pairs.TopicNames.Count; topic++)
        {
            var all = counts[topic, 0] + counts[topic, 1] + counts[topic, 2];
            var most = Enumerable.Range(0, 3).MaxBy(label => counts[topic, label]);
            var name = pairs.TopicNames[topic];
            if (pairs.TopicNames.Count > 1 && all > HeavyTopic * pairs.Rows.Count)
                Note(FindingCodes.TopicImbalance, $"{Percent((double)all / pairs.Rows.Count)} of the pairs have the topic {name}");
            if (all >= FewestRowsOfTopic && counts[topic, most] > OneLabelTopic * all)
                Note(FindingCodes.TopicImbalance, $"{Percent((double)counts[topic, most] / all)} of the {all} pairs of the topic {name} are labeled {RelationNames.Of((Relation)most)}");
        }
    }

    private void Note(string code, string message) => findings.Add(code, FindingSeverity.Note, null, null, () => message);

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + "%";
}
