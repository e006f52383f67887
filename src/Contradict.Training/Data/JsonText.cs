using System.Text.Json;

namespace Contradict.Training.Data;

/// <summary>A JSON value as the text of a field.</summary>
internal static class JsonText
{
    /// <summary>A string's text, null for null, else the JSON as it stands.</summary>
    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    /// <summary>Whether the exception is the input's fault: half a surrogate pair in a string is thrown as an invalid operation.</summary>
    public static bool IsFault(Exception exception) => exception is JsonException or InvalidOperationException;

    public static string Reason(Exception fault) => fault is JsonException ? fault.Message : "a string holds half of a surrogate pair";
}
