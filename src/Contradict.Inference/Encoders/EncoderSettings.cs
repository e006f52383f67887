namespace Contradict.Inference.Encoders;

/// <summary>What every <c>encoder.json</c> says; each kind of encoder reads more from it.</summary>
/// <param name="Kind">The kind of encoder; one of <see cref="EncoderKinds"/>.</param>
public sealed record EncoderSettings(string Kind);
