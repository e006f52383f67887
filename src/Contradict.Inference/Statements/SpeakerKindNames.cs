namespace Contradict.Inference.Statements;

<<<<<<< HEAD
/// <summary>The names of speaker kinds in files: "outlet", "person", "unnamed official".</summary>
public static class SpeakerKindNames
{
    /// <summary>The kind's name, in lower case with spaces.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind.</exception>
    public static string Of(SpeakerKind kind) => kind switch
=======
/// <summary>The names of the kinds of speakers in files and reports.</summary>
public static class SpeakerKindNames
{
    /// <summary>The name as files write it: "outlet", "unnamed official".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind.</exception>
    public static string Name(this SpeakerKind kind) => kind switch
>>>>>>> stmt
    {
        SpeakerKind.Outlet => "outlet",
        SpeakerKind.Person => "person",
        SpeakerKind.Office => "office",
        SpeakerKind.Group => "group",
        SpeakerKind.Organisation => "organisation",
        SpeakerKind.UnnamedOfficial => "unnamed official",
        SpeakerKind.Witness => "witness",
<<<<<<< HEAD
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a speaker kind"),
    };
=======
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no kind of speaker"),
    };

    /// <summary>Reads a name as <see cref="Name"/> writes it.</summary>
    /// <returns>Whether the name is one of a kind.</returns>
    public static bool TryParse(string name, out SpeakerKind kind)
    {
        foreach (var candidate in Enum.GetValues<SpeakerKind>())
        {
            if (candidate.Name() == name)
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }
>>>>>>> stmt
}
