using System.Collections.Frozen;

namespace Contradict.Inference.Statements;

/// <summary>Words of the closed classes that noun phrases are made of or end at.</summary>
internal static class PhraseWords
{
    /// <summary>Prepositions that join two noun phrases to one.</summary>
    public static readonly FrozenSet<string> Links = FrozenSet.Create(StringComparer.Ordinal, "of", "for", "in", "without", "at", "from", "with", "to", "on", "near", "inside", "within", "by", "about", "close", "under", "behind", "against", "across", "throughout", "outside");


    /// <summary>Words that are a subject by themselves.</summary>
    public static readonly FrozenSet<string> Subjects = FrozenSet.Create(StringComparer.Ordinal, "he", "she", "it", "they", "who", "which", "others", "another", "some", "many", "both", "most", "neither", "several", "few", "one", "two", "three");


    /// <summary>Nouns of speakers that "to" belongs to: "an adviser to the king", not "ammunition to the rebels".</summary>
    public static readonly FrozenSet<string> TakesTo = FrozenSet.Create(StringComparer.Ordinal, "adviser", "advisor", "aide", "ambassador", "envoy", "counsel", "candidate", "deputy", "secretary", "assistant", "delegate", "representative", "delegation", "heir", "witness", "party");


    /// <summary>Pronouns that open a noun phrase.</summary>
    public static readonly FrozenSet<string> Possessives = FrozenSet.Create(StringComparer.Ordinal, "his", "her", "its", "their", "our", "my", "your");
}
