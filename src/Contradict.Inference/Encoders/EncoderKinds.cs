namespace Contradict.Inference.Encoders;

/// <summary>The kinds of encoder that a folder may hold.</summary>
public static class EncoderKinds
{
    /// <summary>Contradict's own encoder.</summary>
    public const string Aligned = "aligned";

    /// <summary>A sequence-pair classifier in the ONNX layout of model hubs; the kind of a folder without <c>encoder.json</c>.</summary>
    public const string SequencePair = "sequence-pair";
}
