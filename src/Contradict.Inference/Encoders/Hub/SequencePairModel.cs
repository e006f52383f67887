using System.Collections.Immutable;
using Microsoft.ML.OnnxRuntime;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>An ONNX graph that classifies rows of tokens. Thread-safe.</summary>
internal sealed class SequencePairModel : IDisposable
{
    private const string Ids = "input_ids";
    private const string Mask = "attention_mask";
    private const string Segments = "token_type_ids";

    private readonly string _place;
    private readonly InferenceSession _session;
    private readonly ImmutableArray<(string Name, bool Is64)> _inputs;
    private readonly string _output;
    private readonly int _paddingId;
    private readonly int _segmentKinds;

    private SequencePairModel(string place, InferenceSession session, HubConfig config, bool oneByOne)
    {
        (_place, _session, _paddingId, _segmentKinds) = (place, session, config.PaddingId, config.SegmentKinds);
        _inputs = [.. session.InputMetadata.Select(input => (input.Key, Is64: Check(input.Key, input.Value)))];
        if (!session.InputMetadata.TryGetValue(Ids, out var ids))
            throw Fault($"has no input {Ids}");
        _output = OutputOf(session, config.Labels.Count);
        if (ids.Dimensions[0] > 1)
            throw Fault($"takes batches of {ids.Dimensions[0]} only; export it with a dynamic batch");
        Rows = oneByOne || ids.Dimensions[0] == 1 ? 1 : int.MaxValue;
        Width = ids.Dimensions[1] > 0 ? ids.Dimensions[1] : null;
    }

    /// <summary>The most rows of one batch.</summary>
    public int Rows { get; }

    /// <summary>The width that every row must be filled up to; null where the longest row of the batch decides.</summary>
    public int? Width { get; }

    /// <summary>Opens a model.</summary>
    /// <param name="place">Where it comes from, for messages.</param>
    /// <param name="content">The ONNX file.</param>
    /// <param name="config">Its configuration.</param>
    /// <exception cref="InputException">It is no ONNX model, wants files from outside, or has inputs or outputs that are not known.</exception>
    public static SequencePairModel Open(string place, byte[] content, HubConfig config)
    {
        try
        {
            var scan = OnnxModelScan.Of(content);
            if (scan.TakesFilesFromOutside)
                throw new InputException(place, null, "keeps tensors in other files, which is not allowed: a model must be one file");
            using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL };
            var session = new InferenceSession(content, options);
            try
            {
                return new SequencePairModel(place, session, config, scan.ScalesOverBatch);
            }
            catch
            {
                session.Dispose();
                throw;
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or OnnxRuntimeException)
        {
            throw new InputException(place, null, $"is no ONNX model that can be opened: {FirstLine(fault)}", fault);
        }
    }

    /// <summary>Classifies rows.</summary>
    /// <param name="rows">The rows, no more than <see cref="Rows"/>.</param>
    /// <returns>One number a label, row by row.</returns>
    /// <exception cref="InputException">The model fails on them.</exception>
    public float[] Run(IReadOnlyList<TokenRow> rows)
    {
        var width = Width ?? rows.Max(row => row.Ids.Length);
        var inputs = new Dictionary<string, OrtValue>(StringComparer.Ordinal);
        try
        {
            foreach (var (name, is64) in _inputs)
                inputs[name] = is64 ? Tensor(name, rows, width, value => (long)value) : Tensor(name, rows, width, value => value);
            using var run = new RunOptions();
            using var outputs = _session.Run(run, inputs, [_output]);
            return Floats(outputs[0]);
        }
        catch (OnnxRuntimeException fault)
        {
            throw new InputException(_place, null, $"the model cannot be run: {FirstLine(fault)}", fault);
        }
        finally
        {
            foreach (var input in inputs.Values)
                input.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private static float[] Floats(OrtValue output) => output.GetTensorTypeAndShape().ElementDataType == Microsoft.ML.OnnxRuntime.Tensors.TensorElementType.Float16
        ? Array.ConvertAll(output.GetTensorDataAsSpan<Float16>().ToArray(), value => (float)value)
        : output.GetTensorDataAsSpan<float>().ToArray();

    private OrtValue Tensor<T>(string name, IReadOnlyList<TokenRow> rows, int width, Func<int, T> convert)
        where T : unmanaged
    {
        var values = new T[rows.Count * width];
        for (var r = 0; r < rows.Count; r++)
        {
            for (var t = 0; t < width; t++)
                values[(r * width) + t] = convert(ValueOf(name, rows[r], t));
        }

        return OrtValue.CreateTensorValueFromMemory(values, [rows.Count, width]);
    }

    private int ValueOf(string name, in TokenRow row, int token)
    {
        var isFilling = token >= row.Ids.Length;
        return name switch
        {
            Ids => isFilling ? _paddingId : row.Ids[token],
            Mask => isFilling ? 0 : 1,
            _ => isFilling || _segmentKinds == 1 ? 0 : row.SegmentOf(token),
        };
    }

    private bool Check(string name, NodeMetadata input)
    {
        if (name is not (Ids or Mask or Segments))
            throw Fault($"wants the input {name}; {Ids}, {Mask} and {Segments} are known");
        if (input.Dimensions.Length != 2 || (input.ElementType != typeof(long) && input.ElementType != typeof(int)))
            throw Fault($"wants the input {name} in another form than rows of whole numbers");
        return input.ElementType == typeof(long);
    }

    private string OutputOf(InferenceSession session, int labels)
    {
        var fitting = session.OutputMetadata
            .Where(output => output.Value.Dimensions.Length == 2 && (output.Value.ElementType == typeof(float) || output.Value.ElementType == typeof(Float16)))
            .ToArray();
        var chosen = fitting.Length == 1 ? fitting[0] : fitting.FirstOrDefault(output => output.Key == "logits");
        if (chosen.Key is null)
            throw Fault("has no output named logits that gives one number a label");
        var width = chosen.Value.Dimensions[1];
        return width <= 0 || width == labels ? chosen.Key : throw Fault($"gives {width} numbers a pair where config.json names {labels} labels");
    }

    private InputException Fault(string reason) => new(_place, null, $"the model {reason}");

    private static string FirstLine(Exception fault) => fault.Message.Split('\n', 2)[0].Trim();
}
