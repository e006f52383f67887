namespace Contradict.Inference.Statements;

/// <summary>The names of speaker kinds in files: "outlet", "person", "unnamed official".</summary>
public static class SpeakerKindNames
{
    /// <summary>The kind's name, in lower case with spaces.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind.</exception>
    public static string Of(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Outlet => "outlet",
        SpeakerKind.Person => "person",
        SpeakerKind.Office => "office",
        SpeakerKind.Group => "group",
        SpeakerKind.Organisation => "organisation",
        SpeakerKind.UnnamedOfficial => "unnamed official",
        SpeakerKind.Witness => "witness",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a speaker kind"),
    };

    /// <summary>Reads a name as <see cref="Of"/> writes it.</summary>
    /// <returns>Whether the name is one of a kind.</returns>
    public static bool TryParse(string name, out SpeakerKind kind)
    {
        foreach (var candidate in Enum.GetValues<SpeakerKind>())
        {
            if (Of(candidate) == name)
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
