using System.Text.RegularExpressions;

namespace Contradict.Inference.Articles;

/// <summary>Tells lines that are no part of a story: bylines, captions, credits, calls to subscribe, links to other stories.</summary>
internal sealed partial class Boilerplate
{
    // A longer paragraph tells a story, however it begins or ends.
    private const int LongestParagraph = 320;
    private const string Resource = "Contradict.Inference.Articles.Resources.boilerplate.txt";

    private readonly ILookup<char, string> _beginnings;
    private readonly HashSet<string> _wholes;

    public Boilerplate()
    {
        var lines = Read().ToList();
        _beginnings = lines.Where(line => line[0] != '=').ToLookup(line => line[0]);
        _wholes = [.. lines.Where(line => line[0] == '=').Select(line => line[1..])];
    }

    /// <summary>Whether the sentence or line is one.</summary>
    public bool Is(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart(" \t\r\n([{*•·–—-|»▶►>\"“'‘").TrimEnd();
        return Begins(bare) || Dateline.IsByline(line) || IsCredit(line.Trim());
    }

    /// <summary>Whether the whole paragraph is one: it begins with a call or a credit, or ends as captions do.</summary>
    public bool IsParagraph(ReadOnlySpan<char> paragraph) => paragraph.Length <= LongestParagraph && Is(paragraph);

    private static bool IsCredit(ReadOnlySpan<char> line) =>
        line.Length <= LongestParagraph
        && (line.Contains("Getty Images", StringComparison.OrdinalIgnoreCase) || Contributed().IsMatch(line) || FollowOn().IsMatch(line) || ClosingCredit().IsMatch(line));

    private bool Begins(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return false;
        }

        var lower = line[..Math.Min(line.Length, 48)].ToString().ToLowerInvariant();
        foreach (var beginning in _beginnings[lower[0]])
        {
            var isWord = char.IsLetter(beginning[^1]);
            if (lower.StartsWith(beginning, StringComparison.Ordinal) && !(isWord && lower.Length > beginning.Length && char.IsLetterOrDigit(lower[beginning.Length])))
            {
                return true;
            }
        }

        return line.Length < 48 && _wholes.Contains(lower.TrimEnd('.', '!', '?', ':', '…', '»', '>', ' ', '→'));
    }

    private static IEnumerable<string> Read()
    {
        using var stream = typeof(Boilerplate).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly carries no resource named {Resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    // "Ada Quill contributed to this report"
    [GeneratedRegex(@"\bcontributed (?:reporting|to (?:this|the) (?:report|article|story|piece))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contributed();

    // "Follow Ada Quill on Twitter"
    [GeneratedRegex(@"^\W*(?:you can )?(?:follow|find|like|join|message)\b.{2,80}\bon (?:twitter|x|facebook|instagram|linkedin|youtube|tiktok|telegram|whatsapp|mastodon|bluesky|threads)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FollowOn();

    // "(AP Photo/Ada Quill)", "[Image: Isle Press]", "… in Lom on Monday. REUTERS/Ada Quill", "(Dispatch/Samar Haddad)", "| Isle Images"
    [GeneratedRegex(
        @"[(\[](?i:[\p{L} ]{0,20}\b)?(?i:photo(?:graph)?s?|images?|pictures?|pics?|credit|handout)\b(?i:\s*(?:[:/-]|by|via|courtesy|credit)[^)\]]*)?[)\]]\.?$"
        + @"|\(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+\)\.?$"
        + @"|(?:^|[.!?]\s+)\p{Lu}{2,}(?: \p{Lu}{2,})?\s?/\s?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+\.?$"
        + @"|\s[|/]\s?(?:\p{Lu}\p{L}+ )?(?:Images|Photos|AFP|Reuters|EPA|AP)\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ClosingCredit();
}
