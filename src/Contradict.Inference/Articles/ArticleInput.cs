using System.Text;

namespace Contradict.Inference.Articles;

/// <summary>One file, or standard input, that holds articles.</summary>
/// <param name="Name">The file, as the user named it.</param>
/// <param name="Open">Opens its bytes.</param>
internal sealed record ArticleInput(string Name, Func<Stream> Open)
{
    /// <summary>The name of standard input on the command line.</summary>
    public const string StandardInput = "-";

    public bool IsStandardInput => Name == StandardInput;

    public bool IsCompressed => Path.GetExtension(Name).Equals(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The extension that tells the format, in lower case, ".gz" taken off.</summary>
    public string Extension => Path.GetExtension(Uncompressed).ToLowerInvariant();

    /// <summary>The file's name without folder and extension.</summary>
    public string Stem => IsStandardInput ? "stdin" : Path.GetFileNameWithoutExtension(Uncompressed);

    private string Uncompressed => IsCompressed ? Path.GetFileNameWithoutExtension(Name) : Path.GetFileName(Name);

    /// <summary>A source's name made of the file's: "02_nile-channel" gives "Nile Channel".</summary>
    public string ReadableName()
    {
        var words = Stem.Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        var skip = words.Length > 1 && words[0].All(char.IsAsciiDigit) ? 1 : 0;
        var name = new StringBuilder();
        foreach (var word in words.Skip(skip))
        {
            name.Append(name.Length == 0 ? "" : " ").Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
        }

        return name.Length == 0 ? Stem : name.ToString();
    }
}
