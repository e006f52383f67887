namespace Contradict.Cli.Tests;

/// <summary>A small article set: three outlets on one invented flood, with claims that go together and claims that do not.</summary>
internal static class ExampleArticles
{
    public const string Harbour = """
        Flood closes the old bridge

        By Ana Brook, Harbour Watch
        2 March 2026

        The old bridge in Port Ella is closed, the mayor said on Monday. The flood killed 33 people, according to the fire brigade.
        The governor denied that the dam had failed. All schools in Port Ella will reopen on Tuesday, the ministry said.
        """;

    public const string Delta = """
        The bridge stays open, says the governor

        By Omar Reed, Delta Post
        2 March 2026

        The old bridge in Port Ella is open, the governor said on Monday. The flood killed 41 people, a police spokesman said.
        The mayor said the dam had failed. No school in Port Ella will reopen on Tuesday, a teachers' union said.
        """;

    public const string Island =
        """{"id": "island-1", "source": "Island Radio", "published": "2026-03-03T10:00:00Z", "title": "After the flood", "text": "The old bridge in Port Ella is not open, a witness told Island Radio. The flood did not kill anybody, the governor said. The dam did not fail, the governor insisted."}""";

    public static void WriteTo(Workplace place, string folder)
    {
        place.Write($"{folder}/harbour-watch.txt", Harbour);
        place.Write($"{folder}/delta-post.txt", Delta);
        place.Write($"{folder}/island.jsonl", Island + "\n");
    }
}
