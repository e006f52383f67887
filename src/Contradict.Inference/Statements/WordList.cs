namespace Contradict.Inference.Statements;

/// <summary>The word lists of this room, which ship inside the assembly.</summary>
internal static class WordList
{
    /// <summary>The lines of a list, without blank lines and comments.</summary>
    /// <param name="name">The list's file name.</param>
    /// <exception cref="InvalidOperationException">The assembly carries no such list.</exception>
    public static IEnumerable<string> Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>Opens a resource of this room.</summary>
    /// <param name="name">The file's name.</param>
    /// <exception cref="InvalidOperationException">The assembly carries no such file.</exception>
    public static Stream Open(string name)
    {
        var path = $"{typeof(WordList).Namespace}.Resources.{name}";
        return typeof(WordList).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The assembly carries no resource named {path}.");
    }
}
