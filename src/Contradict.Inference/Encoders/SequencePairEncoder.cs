using System.Collections.Immutable;
using System.Text.Json;
using Contradict.Inference.Encoders.Hub;

namespace Contradict.Inference.Encoders;

/// <summary>
/// A sequence-pair classifier of textual entailment in the ONNX layout of model hubs: model, <c>config.json</c> and tokenizer. Its outputs
/// are the log-odds of the three labels, in the order entails, neutral, contradicts, whatever order the model has. Thread-safe.
/// </summary>
public sealed class SequencePairEncoder : IPairEncoder
{
    private const int MostRows = 64;
    private const int MostTokens = 8192;

    // Beyond this a network is merely sure; what little is left says more of its rounding than of the pair.
    private const double MostLogOdds = 16;

    private readonly string _place;
    private readonly HubConfig _config;
    private readonly PairTokenizer _tokenizer;
    private readonly SequencePairModel _model;
    private readonly ImmutableArray<int> _labels;

    private SequencePairEncoder(string place, HubConfig config, ImmutableArray<int> labels, PairTokenizer tokenizer, SequencePairModel model)
    {
        (_place, _config, _labels, _tokenizer, _model) = (place, config, labels, tokenizer, model);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Outputs => NliLabels.Outputs;

    /// <summary>Opens the encoder.</summary>
    /// <param name="files">Its files.</param>
    /// <exception cref="InputException">A file is missing or cannot be used.</exception>
    public static SequencePairEncoder Open(EncoderFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (config, labels) = ReadConfig(files);
        var tokenizer = HubTokenizer.Open(files, config);
        var name = HubLayout.Models.FirstOrDefault(files.Contents.ContainsKey)
            ?? throw new InputException(files.Place, null, $"the encoder has no model; expected {string.Join(" or ", HubLayout.Models)}");
        return new SequencePairEncoder(
            files.Place, config, labels, tokenizer, SequencePairModel.Open(Path.Combine(files.Place, name), files.Require(name), config));
    }

    /// <inheritdoc/>
    public void Encode(IReadOnlyList<PairToEncode> pairs, Span<float> outputs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (outputs.Length != pairs.Count * _labels.Length)
            throw new ArgumentException($"there are {outputs.Length} places for {pairs.Count} pairs of {_labels.Length} outputs", nameof(outputs));
        var rows = Rows(pairs);
        foreach (var batch in Batches(rows))
        {
            var numbers = _model.Run(Array.ConvertAll(batch, row => rows[row]));
            if (numbers.Length != batch.Length * _labels.Length)
                throw new InputException(_place, null, $"the model gave {numbers.Length} numbers for {batch.Length} pairs of {_labels.Length} labels");
            for (var i = 0; i < batch.Length; i++)
                WriteLogOdds(numbers.AsSpan(i * _labels.Length, _labels.Length), outputs.Slice(batch[i] * _labels.Length, _labels.Length));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _model.Dispose();

    private static (HubConfig Config, ImmutableArray<int> Labels) ReadConfig(EncoderFiles files)
    {
        try
        {
            var config = HubConfig.Read(files.Require(HubLayout.Config));
            return (config, NliLabels.Places(config.Labels));
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException)
        {
            throw new InputException(Path.Combine(files.Place, HubLayout.Config), null, fault.Message, fault);
        }
    }

    /// <summary>Lays the pairs out, each distinct statement cut into tokens once.</summary>
    private TokenRow[] Rows(IReadOnlyList<PairToEncode> pairs)
    {
        var texts = pairs.SelectMany(pair => new[] { pair.A.Analysis.Text, pair.B.Analysis.Text }).Distinct(StringComparer.Ordinal).ToArray();
        var tokens = new int[texts.Length][];
        Parallel.For(0, texts.Length, i => tokens[i] = _tokenizer.Tokens.Encode(texts[i]));
        var byText = texts.Zip(tokens).ToDictionary(item => item.First, item => item.Second, StringComparer.Ordinal);
        var most = Math.Min(_config.MostTokens, _model.Width ?? int.MaxValue);
        return [.. pairs.Select(pair => _tokenizer.Layout.Lay(byText[pair.A.Analysis.Text], byText[pair.B.Analysis.Text], most))];
    }

    /// <summary>Rows of like length go together, so that little is spent on filling up.</summary>
    private IEnumerable<int[]> Batches(TokenRow[] rows)
    {
        var order = Enumerable.Range(0, rows.Length).OrderBy(row => rows[row].Ids.Length).ToArray();
        for (var start = 0; start < order.Length;)
        {
            var count = 1;
            var most = Math.Min(Math.Min(MostRows, _model.Rows), order.Length - start);
            while (count < most && (count + 1) * rows[order[start + count]].Ids.Length <= MostTokens)
                count++;
            yield return order[start..(start + count)];
            start += count;
        }
    }

    /// <summary>Log-odds, unlike raw outputs, do not hang on a shift of all, and unlike probabilities do not run together near 0 and 1.</summary>
    private void WriteLogOdds(ReadOnlySpan<float> numbers, Span<float> into)
    {
        for (var label = 0; label < _labels.Length; label++)
        {
            var (own, others) = ((double)numbers[_labels[label]], 0.0);
            for (var other = 0; other < numbers.Length; other++)
            {
                if (other != _labels[label])
                    others += Math.Exp(Math.Clamp(numbers[other] - own, -100, 100));
            }

            if (!double.IsFinite(others) || !double.IsFinite(own))
                throw new InputException(_place, null, "the model gave what is no finite number");
            into[label] = (float)Math.Clamp(-Math.Log(others), -MostLogOdds, MostLogOdds);
        }
    }
}
