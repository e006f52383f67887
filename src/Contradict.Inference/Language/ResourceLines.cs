namespace Contradict.Inference.Language;

/// <summary>The word lists that ship inside the assembly.</summary>
internal static class ResourceLines
{
    /// <summary>The lines of a list, without blank lines and comments.</summary>
    /// <param name="name">The list's file name.</param>
    /// <exception cref="InvalidOperationException">The assembly carries no such list.</exception>
    public static IEnumerable<string> Read(string name)
    {
        string path = "Contradict.Inference.Language.Resources." + name;
        using var stream = typeof(ResourceLines).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The assembly carries no word list named {path}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            string trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#') yield return trimmed;
        }
    }
}
