using System.Collections.Frozen;
using System.IO.Compression;
using System.Numerics.Tensors;
using System.Text;

namespace Contradict.Inference.Language;

/// <summary>
/// Vectors of the commonest English words: words used alike lie close together (GloVe, Pennington, Socher and Manning, 2014,
/// 100 dimensions). They tell what is near in topic, not what means the same: opposites lie close too. Immutable and thread-safe.
/// </summary>
public sealed class WordVectors
{
    /// <summary>The number of dimensions.</summary>
    public const int Dimensions = 100;

    private const string ResourceName = "Contradict.Inference.Language.Resources.vectors.bin";
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly float[] _values;

    private WordVectors(string[] words, float[] values)
    {
        _numbers = words.Select((word, number) => KeyValuePair.Create(word, number)).ToFrozenDictionary(StringComparer.Ordinal);
        _values = values;
    }

    /// <summary>No vectors: every word is unknown.</summary>
    public static WordVectors None { get; } = new([], []);

    /// <summary>The number of words.</summary>
    public int Count => _numbers.Count;

    /// <summary>Loads the vectors that ship inside the assembly.</summary>
    public static WordVectors LoadEmbedded()
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"the resource {ResourceName} is missing");
        return Read(stream);
    }

    /// <summary>Reads vectors as the compiler writes them: the words, one a line and an empty line after them, then one signed byte a dimension.</summary>
    /// <param name="stream">Brotli-compressed.</param>
    /// <exception cref="InvalidDataException">The stream ends early.</exception>
    public static WordVectors Read(Stream stream)
    {
        using var plain = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true))
            brotli.CopyTo(plain);
        var bytes = plain.GetBuffer().AsSpan(0, (int)plain.Length);
        var end = bytes.IndexOf("\n\n"u8);
        if (end < 0)
            throw new InvalidDataException("word vectors: no end of the words");
        var words = Encoding.UTF8.GetString(bytes[..end]).Split('\n');
        var packed = bytes[(end + 2)..];
        if (packed.Length != words.Length * Dimensions)
            throw new InvalidDataException($"word vectors: {packed.Length} bytes for {words.Length} words");
        return new WordVectors(words, Unpack(packed, words.Length));
    }

    /// <summary>The number of a word in lower case, or -1.</summary>
    public int Find(string lower) => _numbers.GetValueOrDefault(lower, -1);

    /// <summary>The vector of a word, of length 1.</summary>
    /// <param name="number">What <see cref="Find"/> gave, at least 0.</param>
    public ReadOnlySpan<float> Of(int number) => _values.AsSpan(number * Dimensions, Dimensions);

    /// <summary>The cosine of two words' vectors, -1 to 1; 0 where either is unknown.</summary>
    public double Cosine(int a, int b) => a < 0 || b < 0 ? 0 : FixedOrder.Dot(Of(a), Of(b));

    private static float[] Unpack(ReadOnlySpan<byte> packed, int words)
    {
        var values = new float[packed.Length];
        for (var word = 0; word < words; word++)
        {
            var vector = values.AsSpan(word * Dimensions, Dimensions);
            for (var i = 0; i < Dimensions; i++)
                vector[i] = (sbyte)packed[(word * Dimensions) + i];
            var norm = FixedOrder.Norm(vector);
            if (norm > 0)
                TensorPrimitives.Divide(vector, norm, vector);
        }

        return values;
    }
}
