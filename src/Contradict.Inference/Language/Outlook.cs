using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Which way a word points: towards going ahead, safety and gain, or towards stopping, harm and loss. Immutable and thread-safe.</summary>
public static class Outlook
{
    private const string Resource = "Contradict.Inference.Language.Resources.outlook.txt";
    private static readonly FrozenDictionary<string, int> Signs = Load();

    /// <summary>+1, -1, or 0 for a word that points neither way or both.</summary>
    /// <param name="lemma">The lemma in lower case.</param>
    public static int Of(string lemma) => Signs.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, int> Load()
    {
        using var stream = typeof(Outlook).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is missing");
        using var reader = new StreamReader(stream);
        var signs = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line is not ['+' or '-', ..])
                continue;
            foreach (var lemma in line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                signs[lemma] = signs.GetValueOrDefault(lemma) + (line[0] == '+' ? 1 : -1);
        }

        return signs.ToFrozenDictionary(pair => pair.Key, pair => Math.Sign(pair.Value), StringComparer.Ordinal);
    }
}
