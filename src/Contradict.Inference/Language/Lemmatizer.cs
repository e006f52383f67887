namespace Contradict.Inference.Language;

/// <summary>Finds dictionary forms.</summary>
internal static class Lemmatizer
{
    /// <summary>The dictionary form by rule alone.</summary>
    public static string ByRule(string lower, PartOfSpeech partOfSpeech) => partOfSpeech switch
    {
        PartOfSpeech.Noun when lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 => lower[..^3] + "y",
        PartOfSpeech.Noun when lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) && lower.Length > 3 => lower[..^1],
        PartOfSpeech.Verb when lower.EndsWith("ied", StringComparison.Ordinal) && lower.Length > 4 => lower[..^3] + "y",
        PartOfSpeech.Verb when lower.EndsWith("ed", StringComparison.Ordinal) && lower.Length > 4 => lower[..^2],
        PartOfSpeech.Verb when lower.EndsWith("ing", StringComparison.Ordinal) && lower.Length > 5 => lower[..^3],
        PartOfSpeech.Verb when lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) && lower.Length > 3 => lower[..^1],
        _ => lower,
    };
}
