namespace Contradict.Inference.Language;

/// <summary>The inflected forms of a verb, by rule and from a list of irregular verbs. Forms that no one writes may be among them; none is missing.</summary>
internal sealed class VerbForms
{
    private readonly Dictionary<string, string[]> _irregular = [];

    /// <summary>Reads the irregular verbs that ship inside the assembly.</summary>
    public VerbForms()
    {
        foreach (string line in ResourceLines.Read("irregular-verbs.txt"))
        {
            string[] forms = line.Split(' ');
            _irregular[forms[0]] = forms;
        }
    }

    /// <summary>All forms of a verb given in its base form, the base form first.</summary>
    public IReadOnlyList<string> Of(string verb)
    {
        if (verb == "be") return ["be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m"];
        if (verb == "have") return ["have", "has", "had", "having", "'ve", "'s"];
        var forms = new List<string> { verb, ThirdPerson(verb) };
        string stem = verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] : verb;
        forms.Add(stem + "ing");
        if (Doubles(verb)) forms.Add(verb + verb[^1] + "ing");
        if (_irregular.TryGetValue(verb, out string[]? irregular))
        {
            forms.AddRange(irregular[1..]);
            return forms;
        }

        bool consonantY = verb.EndsWith('y') && !IsVowel(verb[^2]);
        forms.Add(consonantY ? verb[..^1] + "ied" : verb.EndsWith('e') ? verb + "d" : verb + "ed");
        if (Doubles(verb)) forms.Add(verb + verb[^1] + "ed");
        return forms;
    }

    private static string ThirdPerson(string verb)
    {
        if (verb.EndsWith('y') && !IsVowel(verb[^2])) return verb[..^1] + "ies";
        bool sibilant = verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
        return verb + (sibilant ? "es" : "s");
    }

    private static bool Doubles(string verb)
        => verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
