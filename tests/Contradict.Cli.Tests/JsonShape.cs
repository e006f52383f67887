using System.Text.Json;

namespace Contradict.Cli.Tests;

/// <summary>The names in JSON, in the order in which they stand.</summary>
internal static class JsonShape
{
    public static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    public static IReadOnlyList<JsonElement> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
