using Contradict.Inference.Articles;

namespace Contradict.Inference.Tests.Articles;

/// <summary>An invented agency story, and what outlets make of it.</summary>
internal static class WireStory
{
    public const string Text = """
        The last ferry to Tarnholm was cancelled on Sunday after engineers found cracks in both of its propellers, the operator said. About four hundred passengers spent the night in a school gym near the harbour.

        Repairs will take at least nine days because no dry dock on the coast is free before then. The island's only shop has bread for three days, its owner said, and the council has asked the coastguard for help.
        """;

    public const string Unrelated = """
        The national library opened its new reading room on Friday, two years late and far over budget. Visitors queued around the block in the rain, and the first of them had come with a tent the evening before.

        The architect stayed away from the ceremony; she had quarrelled with the minister about the colour of the lamps.
        """;

    public static Article Article(string id, string text = Text, int hour = 12, bool isDated = true) =>
        new(id, $"Outlet of {id}", null, null, isDated ? new DateTimeOffset(2031, 5, 12, hour, 0, 0, TimeSpan.Zero) : null, text);

    /// <summary>Words that no other text has.</summary>
    public static string Words(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(10_000_000)}"));
    }
}
