using System.Text.Json;

namespace Contradict.Training.Data;

/// <summary>Reads an octet from its line of JSON.</summary>
internal static class OctetJson
{
    private static readonly string[] Positions = ["A", "C", "N", "M"];
    private static readonly string[] Wordings = ["A1", "A2", "C1", "C2", "N1", "N2", "M1", "M2"];

    /// <exception cref="JsonException">A statement or the id is missing or not text.</exception>
    public static Octet Read(JsonElement octet)
    {
        var hasTypes = octet.TryGetProperty("agree", out var types) && types.ValueKind == JsonValueKind.Object;
        return new Octet(
            Required(octet, "octet"),
            Optional(octet, "topic"),
            Optional(octet, "kind1"),
            Optional(octet, "kind2"),
            [.. Positions.Select(p => hasTypes ? Optional(types, p) : "")],
            [.. Wordings.Select(w => Required(octet, w))]);
    }

    private static string Required(JsonElement octet, string name) =>
        octet.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw new JsonException($"the octet has no text under {name}");

    private static string Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
