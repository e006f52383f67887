using System.Text.Json;

namespace Contradict.Training.Data.Import;

/// <summary>An object of a JSON lines file.</summary>
internal sealed class JsonImportRow(string file, int line, JsonElement element) : ImportRow(file, line)
{
    /// <summary>The whole object.</summary>
    public JsonElement Element => element;

    /// <summary>A list of texts or numbers is its members, parted by spaces.</summary>
    protected override string? Text(string name)
    {
        if (!element.TryGetProperty(name, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Array
            ? string.Join(' ', value.EnumerateArray().Select(JsonText.Of))
            : JsonText.Of(value);
    }
}
