using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Tests.Reports;

/// <summary>Small statements and pairs to write.</summary>
internal static class Example
{
    public static Statement Statement(
        string id = "a1#1",
        string text = "no deal is near",
        string speaker = "Unnamed aide",
        SpeakerKind kind = SpeakerKind.UnnamedOfficial,
        string source = "Harbour Watch",
        int start = 20,
        DateTimeOffset? published = null) => new()
        {
            Id = id,
            ArticleId = id.Split('#')[0],
            Source = source,
            Published = published,
            Speaker = new Speaker(speaker, kind, "Port Marisol", [source, speaker]),
            Text = text,
            Start = start,
            End = start + text.Length,
        };

    public static JudgedPair Pair(Statement a, Statement b, params Reason[] reasons) =>
        new($"{a.Id}~{b.Id}", a, b, new Verdict(
            Relation.Contradict,
            new RelationProbabilities(0.02001, 0.930049, 0.049941),
            ContradictionKind.DateTime,
            Update: false,
            [.. reasons]));

    public static Reason Reason(string name, TextSpan? a, TextSpan? b, double weight = 1.5) => new(name, a, b, weight);
}
