using Contradict.Inference.Articles;

namespace Contradict.Inference.Tests.Storage;

/// <summary>Articles of an invented flood, as many as wanted, no two alike.</summary>
internal static class FloodArticles
{
    private static readonly string[] Places = ["Port Ella", "Brunn", "Marisol", "Tarnholm"];

    public static Article[] Make(int count) => [.. Enumerable.Range(1, count).Select(Number)];

    public static Article Number(int number)
    {
        var place = Places[number % Places.Length];
        var text = $"""
            The bridge in {place} is {(number % 2 == 0 ? "open" : "closed")}, the mayor said on Monday. The flood killed {20 + number} people, according to the fire brigade.

            A spokesman for the governor denied that the dam above {place} had failed. "All schools will reopen on Tuesday," the ministry said. But a teachers' union said no school would reopen.
            """;
        return new Article($"a{number:000}", $"Outlet {number % 7}", null, null, new DateTimeOffset(2026, 3, 2, number % 24, 0, 0, TimeSpan.Zero), text);
    }
}
