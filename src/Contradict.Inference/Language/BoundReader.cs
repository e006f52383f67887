namespace Contradict.Inference.Language;

/// <summary>Reads the words around a number that bound it.</summary>
internal static class BoundReader
{
    private static readonly PhraseTrie<BoundingPhrase> Before = PhraseTrie<BoundingPhrase>.Build(Entries(after: false));
    private static readonly PhraseTrie<BoundingPhrase> After = PhraseTrie<BoundingPhrase>.Build(Entries(after: true));

    /// <summary>The bounding words that end right before a piece, or null; <paramref name="first"/> is the index of their first piece.</summary>
    /// <param name="pieces">The pieces of the text.</param>
    /// <param name="start">Index of the number's first piece.</param>
    /// <param name="floor">Index of the first piece that may be taken.</param>
    /// <param name="first">Index of the first piece of the words.</param>
    public static BoundingPhrase? FindBefore(PieceList pieces, int start, int floor, out int first)
    {
        BoundingPhrase? found = null;
        first = start;
        var node = Before;
        for (int i = start - 1; i >= floor; i--)
        {
            node = node.Next(pieces.Word(i));
            if (node is null) break;
            if (node.Value is null) continue;
            found = node.Value;
            first = i;
        }

        return found;
    }

    /// <summary>The bounding words that begin at a piece, or null; <paramref name="end"/> is the index after their last piece.</summary>
    public static BoundingPhrase? FindAfter(PieceList pieces, int start, out int end)
    {
        BoundingPhrase? found = null;
        end = start;
        var node = After;
        for (int i = start; i < pieces.Count; i++)
        {
            node = node.Next(pieces.Word(i));
            if (node is null) break;
            if (node.Value is null) continue;
            found = node.Value;
            end = i + 1;
        }

        return found;
    }

    private static IEnumerable<(string[] Words, BoundingPhrase Value)> Entries(bool after)
    {
        string section = "";
        foreach (string line in ResourceLines.Read("bounds.txt"))
        {
            if (line[0] == '[') section = line[1..^1];
            else if (section.StartsWith("After", StringComparison.Ordinal) == after)
            {
                string[] words = line.Split(' ');
                if (!after) Array.Reverse(words);
                string name = after ? section["After".Length..] : section;
                bool just = name == "JustOver";
                yield return (words, new BoundingPhrase(just ? Bound.MoreThan : Enum.Parse<Bound>(name), just));
            }
        }
    }
}
