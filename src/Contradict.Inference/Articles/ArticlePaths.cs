using System.IO.Enumeration;

namespace Contradict.Inference.Articles;

/// <summary>Turns the paths that a user names into files.</summary>
internal static class ArticlePaths
{
    private static readonly EnumerationOptions s_recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>The files, each once. Existence is checked before the first is handed out.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="standardInput">What "-" reads; null for none.</param>
    /// <param name="except">A folder that folders and globs pass over; null for none.</param>
    /// <exception cref="InputException">A path does not exist, or a glob matches nothing.</exception>
    public static IReadOnlyList<ArticleInput> Expand(IEnumerable<string> paths, Stream? standardInput, string? except = null)
    {
        var inputs = new List<ArticleInput>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var input in ExpandOne(path, standardInput, IsNamed(path, except) ? null : except))
            {
                if (seen.Add(input.IsStandardInput ? input.Name : Path.GetFullPath(input.Name)))
                {
                    inputs.Add(input);
                }
            }
        }

        return inputs;
    }

    /// <summary>Whether a path is a folder or lies in it or further down.</summary>
    public static bool IsWithin(string path, string folder) => Whole(path).StartsWith(Whole(folder), StringComparison.Ordinal);

    /// <summary>The folder in which the files of a path stand.</summary>
    public static string FolderOf(string path)
    {
        var wild = path.AsSpan().IndexOfAny('*', '?');
        var folder = wild >= 0 || !Directory.Exists(path) ? Path.GetDirectoryName(wild < 0 ? path : path[..wild]) : path;
        return string.IsNullOrEmpty(folder) ? "." : folder;
    }

    /// <summary>Whether the user names the folder, or something in it, himself.</summary>
    private static bool IsNamed(string path, string? folder) => folder is not null && path != ArticleInput.StandardInput && IsWithin(FolderOf(path), folder);

    private static string Whole(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;

    private static List<ArticleInput> ExpandOne(string path, Stream? standardInput, string? except)
    {
        if (path == ArticleInput.StandardInput)
        {
            return standardInput is null
                ? throw new InputException(path, null, "there is no standard input to read")
                : [new ArticleInput(path, () => standardInput)];
        }

        if (File.Exists(path))
        {
            return [ForFile(path)];
        }

        if (Directory.Exists(path))
        {
            return Sorted(Directory.EnumerateFiles(path, "*", s_recursive), except);
        }

        if (path.AsSpan().IndexOfAny('*', '?') < 0)
        {
            throw new InputException(path, null, "there is no such file or folder");
        }

        var matches = Glob(path, except);
        return matches.Count > 0 ? matches : throw new InputException(path, null, "the pattern matches no article file");
    }

    private static List<ArticleInput> Glob(string pattern, string? except)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var firstWild = Array.FindIndex(parts, part => part.AsSpan().IndexOfAny('*', '?') >= 0);
        var root = string.Join('/', parts.Take(firstWild));
        var folder = root.Length > 0 ? root : firstWild > 0 ? "/" : ".";
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var wild = parts[firstWild..];
        var files = Directory.EnumerateFiles(folder, "*", s_recursive)
            .Where(file => Matches(wild, Path.GetRelativePath(folder, file).Replace('\\', '/').Split('/')))
            .Select(file => root.Length == 0 && firstWild == 0 ? Path.GetRelativePath(folder, file) : file);
        return Sorted(files, except);
    }

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty || path.IsEmpty)
        {
            return pattern.IsEmpty && path.IsEmpty;
        }

        if (pattern is ["**"])
        {
            return true;
        }

        if (pattern[0] == "**")
        {
            return Matches(pattern[1..], path) || Matches(pattern, path[1..]);
        }

        return FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false)
            && Matches(pattern[1..], path[1..]);
    }

    private static List<ArticleInput> Sorted(IEnumerable<string> files, string? except) =>
        [.. files.Where(file => except is null || !IsWithin(file, except)).Select(ForFile).Where(IsArticle).OrderBy(input => input.Name, StringComparer.Ordinal)];

    // A folder's README tells about the set; it is no article of it.
    private static bool IsArticle(ArticleInput input) =>
        ArticleFormats.Knows(input.Extension) && !input.Stem.StartsWith("README", StringComparison.OrdinalIgnoreCase);

    private static ArticleInput ForFile(string path) => new(
        path,
        () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan | FileOptions.Asynchronous));
}
