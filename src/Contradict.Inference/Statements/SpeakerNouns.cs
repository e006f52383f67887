using System.Collections.Frozen;

namespace Contradict.Inference.Statements;

/// <summary>Nouns that say what sort of party a speaker is: "official", "ministry", "witness".</summary>
internal sealed class SpeakerNouns
{
    private static readonly FrozenSet<string> Members = FrozenSet.Create(
        StringComparer.Ordinal,
        "member", "voter", "supporter", "colleague", "ally", "resident", "worker", "farmer", "critic", "opponent", "activist", "investor", "student", "campaigner", "parent", "neighbor", "relative", "medic", "refugee", "protester", "rebel", "local");

    private readonly FrozenDictionary<string, SpeakerKind> _kinds = Read();

    /// <summary>The kind that a noun in its dictionary form names, or null.</summary>
    public SpeakerKind? Find(string lemma) => _kinds.TryGetValue(lemma, out var kind) ? kind : null;

    /// <summary>Whether the noun, in its dictionary form, names one of a group rather than the group.</summary>
    public static bool IsMember(string lemma) => Members.Contains(lemma);

    private static FrozenDictionary<string, SpeakerKind> Read()
    {
        var kinds = new Dictionary<string, SpeakerKind>(StringComparer.Ordinal);
        foreach (var line in WordList.Read("speaker-nouns.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (!SpeakerKindNames.TryParse(line[..colon], out var kind))
            {
                throw new InvalidOperationException($"speaker-nouns.txt names the unknown kind \"{line[..colon]}\".");
            }

            foreach (var noun in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                kinds.TryAdd(noun, kind);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
