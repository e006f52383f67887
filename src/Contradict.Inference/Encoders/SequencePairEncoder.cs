namespace Contradict.Inference.Encoders;

/// <summary>A sequence-pair classifier in the ONNX layout of model hubs.</summary>
public sealed class SequencePairEncoder : IPairEncoder
{
    private SequencePairEncoder()
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Outputs => [];

    /// <summary>Opens the encoder.</summary>
    /// <param name="files">Its files.</param>
    public static SequencePairEncoder Open(EncoderFiles files) => throw new InputException(files.Place, null, "cannot be opened yet");

    /// <inheritdoc/>
    public void Encode(IReadOnlyList<PairToEncode> pairs, Span<float> outputs)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
