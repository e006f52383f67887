using System.Text;
using Contradict.Inference;

namespace Contradict.Training.Attribution;

/// <summary>Reads a folder of texts with attributions in brat's standoff format, laid out as PolNeAR is.</summary>
public static class BratCorpus
{
    /// <summary>
    /// The texts of a folder in the order of their annotations' names. A text that two people annotated comes twice.
    /// </summary>
    /// <param name="folder">Holds <c>text/NAME.txt</c> and <c>attributions/NAME_ANNOTATOR.ann</c>.</param>
    /// <exception cref="InputException">The folder is laid out otherwise, a file is no UTF-8, or an annotation cannot be read.</exception>
    public static IEnumerable<AnnotatedText> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var annotations = Path.Combine(folder, "attributions");
        if (!Directory.Exists(annotations))
        {
            throw new InputException(folder, null, "there is no folder attributions in it, as PolNeAR's parts have");
        }

        return Directory.EnumerateFiles(annotations, "*.ann").Order(StringComparer.Ordinal).Select(file => ReadText(folder, file));
    }

    private static AnnotatedText ReadText(string folder, string annotation)
    {
        var name = Path.GetFileNameWithoutExtension(annotation);
        var end = name.LastIndexOf('_');
        var file = Path.Combine(folder, "text", (end < 0 ? name : name[..end]) + ".txt");
        if (!File.Exists(file))
        {
            throw new InputException(annotation, null, $"its text {file} is missing");
        }

        var text = ReadUtf8(file);
        return new AnnotatedText(name, text, BratAnnotations.Parse(ReadUtf8(annotation), annotation, text));
    }

    private static string ReadUtf8(string file)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
        }
        catch (DecoderFallbackException fault)
        {
            throw new InputException(file, null, "it is not UTF-8", fault);
        }
    }
}
