using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Words that stand before a person's name and are not part of it.</summary>
internal static class NameTitles
{
    private static readonly FrozenSet<string> Titles =
        ("mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president premier chancellor minister secretary senator sen. rep. gov. "
            + "governor mayor ambassador envoy general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. admiral adm. "
            + "brigadier brig. commander cmdr. marshal sir lord lady dame king queen prince princess pope cardinal bishop archbishop rabbi "
            + "imam sheikh ayatollah reverend rev. judge justice chief director chairman chairwoman representative congressman "
            + "congresswoman spokesman spokeswoman spokesperson sultan emir pm leader")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Offices =
        "ministry parliament army navy embassy government cabinet police coastguard".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bodies =
        "assembly staff motors electric dynamics mills secretariat council".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is a title.</summary>
    public static bool Contains(string lower) => Titles.Contains(lower);

    /// <summary>Whether the word, in lower case, is a title or names a body of state.</summary>
    public static bool IsOffice(string lower) => Titles.Contains(lower) || Offices.Contains(lower);

    /// <summary>Whether the word after "General" makes it a body or firm: "General Assembly".</summary>
    public static bool AreOfBodies(string lower) => Bodies.Contains(lower);
}
