using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Contradict.Inference.Encoders;

/// <summary>
/// Makes pair features of an encoder's outputs. Each pair is read in both orders, and each output gives the higher and the lower of its two
/// numbers, so that no feature hangs on which statement was named first. Thread-safe.
/// </summary>
public sealed partial class EncoderFeatures
{
    /// <summary>The family's name.</summary>
    public const string Family = "encoder";

    /// <summary>The name of the family whose features tell the order of the pair.</summary>
    public const string DirectedFamily = "encoder_order";

    // The last bits of a network's output change with the batch that a pair is in. On a grid far coarser than they, and far finer than any
    // difference that matters, a pair gives the same features alone and among others.
    private const float Grid = 1024;

    private readonly IPairEncoder _encoder;

    /// <summary>Takes an encoder, which stays the caller's to dispose of.</summary>
    /// <param name="encoder">The encoder.</param>
    /// <exception cref="ArgumentException">The encoder has no outputs, or one with a name that no feature may have.</exception>
    public EncoderFeatures(IPairEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        _encoder = encoder;
        if (encoder.Outputs.Count == 0 || encoder.Outputs.FirstOrDefault(name => !OutputName().IsMatch(name)) is not null)
            throw new ArgumentException("an encoder needs outputs named in lower-case letters, digits and underscores", nameof(encoder));
        Names = [.. encoder.Outputs.SelectMany(name => new[] { $"{Family}.{name}_higher", $"{Family}.{name}_lower" })];
        DirectedNames = [.. encoder.Outputs.Select(name => $"{DirectedFamily}.{name}_forward"), .. encoder.Outputs.Select(name => $"{DirectedFamily}.{name}_backward")];
    }

    /// <summary>The features' names, in order: two an output.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The names of the outputs in the order of the pair, then in the other: one an output each.</summary>
    public ImmutableArray<string> DirectedNames { get; }

    /// <summary>Computes the features of many pairs; a pair that comes twice, in whichever order, is read once.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <returns>For each pair, one number a feature.</returns>
    public IReadOnlyList<float[]> Compute(IReadOnlyList<PairToEncode> pairs)
    {
        var rows = new float[pairs.Count][];
        var readings = Read(pairs);
        for (var i = 0; i < rows.Length; i++)
            readings[i].WriteUndirected(rows[i] = new float[Names.Length]);
        return rows;
    }

    /// <summary>Reads many pairs in both orders; a pair that comes twice, in whichever order, is read once.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <returns>For each pair, its reading from A to B and from B to A.</returns>
    public IReadOnlyList<EncodedBothWays> Read(IReadOnlyList<PairToEncode> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var places = new Dictionary<(string, string), int>();
        var asked = new List<PairToEncode>(2 * pairs.Count);
        var placeOf = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var ordered = pairs[i].Ordered;
            var key = (ordered.A.Analysis.Text, ordered.B.Analysis.Text);
            if (!places.TryGetValue(key, out placeOf[i]))
            {
                places[key] = placeOf[i] = places.Count;
                asked.Add(ordered);
                asked.Add(ordered.Swapped);
            }
        }

        var outputs = Encode(asked);
        return [.. pairs.Select((pair, i) => pair.IsOrdered ? ReadingAt(outputs, placeOf[i]) : ReadingAt(outputs, placeOf[i]).Swapped)];
    }

    /// <summary>Computes the features of one pair with single words left out.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="words">The words to leave out one by one: whether it stands in A, and its token.</param>
    /// <returns>For each word the features without it; none where the encoder cannot leave words out.</returns>
    internal IReadOnlyList<float[]> ComputeWithout(PairToEncode pair, IReadOnlyList<(bool InA, int Token)> words)
    {
        if (_encoder is not IOccludingEncoder occluding)
            return [];
        var outputs = new float[checked(2 * words.Count * _encoder.Outputs.Count)];
        occluding.EncodeWithout(pair.Ordered, pair.IsOrdered ? words : [.. words.Select(word => (!word.InA, word.Token))], outputs);
        var rows = new float[words.Count][];
        for (var i = 0; i < rows.Length; i++)
            ReadingAt(outputs, i).WriteUndirected(rows[i] = new float[Names.Length]);
        return rows;
    }

    private float[] Encode(List<PairToEncode> pairs)
    {
        var outputs = new float[checked(pairs.Count * _encoder.Outputs.Count)];
        if (outputs.Length > 0)
            _encoder.Encode(pairs, outputs);
        return outputs;
    }

    private EncodedBothWays ReadingAt(float[] outputs, int place)
    {
        var width = _encoder.Outputs.Count;
        var both = outputs.AsSpan(2 * place * width, 2 * width);
        return new EncodedBothWays(OnGrid(both[..width]), OnGrid(both[width..]));
    }

    private static float[] OnGrid(ReadOnlySpan<float> values)
    {
        var rounded = new float[values.Length];
        for (var i = 0; i < rounded.Length; i++)
            rounded[i] = MathF.Round(values[i] * Grid) / Grid;
        return rounded;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex OutputName();
}
