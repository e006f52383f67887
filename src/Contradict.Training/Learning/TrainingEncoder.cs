using System.Collections.Immutable;
using Contradict.Inference;
using Contradict.Inference.Encoders;
using Contradict.Inference.Features;

namespace Contradict.Training.Learning;

/// <summary>
/// The encoder that a bundle is trained with: reads pairs of groups that it was trained without through the encoders of
/// <c>folds.json</c>, all others through the main one. What was read once is kept, since a study trains many times on the same pairs. Not
/// thread-safe.
/// </summary>
public sealed class TrainingEncoder : IDisposable
{
    private readonly ImmutableArray<IPairEncoder> _encoders;
    private readonly Dictionary<string, int> _foldOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Encoder, string A, string B), EncodedBothWays> _known = [];

    private TrainingEncoder(EncoderFiles files, ImmutableArray<IPairEncoder> encoders)
    {
        Files = files;
        _encoders = encoders;
        Schema = PairFeatures.SchemaWith(encoders[0]);
    }

    /// <summary>The main encoder's files, which the bundle gets a copy of.</summary>
    public EncoderFiles Files { get; }

    /// <summary>The schema of feature vectors with the encoder's features at their end.</summary>
    public FeatureSchema Schema { get; }

    /// <summary>The main encoder.</summary>
    public IPairEncoder Main => _encoders[0];

    /// <summary>Opens an encoder and those of its folds.</summary>
    /// <param name="folder">The encoder's folder.</param>
    /// <exception cref="InputException">An encoder or <c>folds.json</c> cannot be used.</exception>
    public static TrainingEncoder Open(string folder)
    {
        var files = EncoderFiles.Read(folder);
        var folds = EncoderFolds.Read(folder).Folds;
        var opened = new List<IPairEncoder>();
        try
        {
            opened.Add(files.Open());
            foreach (var fold in folds)
                opened.Add(OpenFold(Path.Combine(folder, fold.Folder), files, opened[0]));
            var encoder = new TrainingEncoder(files, [.. opened]);
            for (var fold = 0; fold < folds.Length; fold++)
            {
                foreach (var group in folds[fold].Groups)
                    encoder._foldOf[group] = fold + 1;
            }

            return encoder;
        }
        catch
        {
            opened.ForEach(encoder => encoder.Dispose());
            throw;
        }
    }

    /// <summary>Fills in the encoder's features.</summary>
    /// <param name="pairs">The pairs, each with its group.</param>
    /// <param name="vectors">Each pair's vector, as long as <see cref="Schema"/>; only its end is written.</param>
    public void Encode(IReadOnlyList<(PairToEncode Pair, string Group)> pairs, IReadOnlyList<float[]> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        var readings = Read(pairs);
        for (var i = 0; i < readings.Length; i++)
            readings[i].WriteUndirected(vectors[i].AsSpan(PairFeatures.Schema.Count));
    }

    /// <summary>Reads pairs in both orders.</summary>
    /// <param name="pairs">The pairs, each with its group.</param>
    /// <returns>For each pair, its reading.</returns>
    public EncodedBothWays[] Read(IReadOnlyList<(PairToEncode Pair, string Group)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var keys = pairs.Select(item => KeyOf(item.Pair, _foldOf.GetValueOrDefault(item.Group))).ToArray();
        foreach (var missing in Enumerable.Range(0, keys.Length).Where(i => !_known.ContainsKey(keys[i])).GroupBy(i => keys[i].Encoder))
        {
            var asked = missing.DistinctBy(i => keys[i]).ToArray();
            var encoded = new EncoderFeatures(_encoders[missing.Key]).Read(Array.ConvertAll(asked, i => pairs[i].Pair.Ordered));
            for (var i = 0; i < asked.Length; i++)
                _known[keys[asked[i]]] = encoded[i];
        }

        return [.. pairs.Select((item, i) => item.Pair.IsOrdered ? _known[keys[i]] : _known[keys[i]].Swapped)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var encoder in _encoders)
            encoder.Dispose();
    }

    private static (int Encoder, string A, string B) KeyOf(PairToEncode pair, int encoder)
    {
        var ordered = pair.Ordered;
        return (encoder, ordered.A.Analysis.Text, ordered.B.Analysis.Text);
    }

    // A fold's folder need only hold what differs from the main encoder.
    private static IPairEncoder OpenFold(string folder, EncoderFiles files, IPairEncoder main)
    {
        var encoder = new EncoderFiles(folder, files.Contents.SetItems(EncoderFiles.Read(folder).Contents)).Open();
        if (encoder.Outputs.SequenceEqual(main.Outputs))
            return encoder;
        encoder.Dispose();
        throw new InputException(folder, null, $"the fold's encoder gives {string.Join(", ", encoder.Outputs)} where the main one gives {string.Join(", ", main.Outputs)}");
    }
}
