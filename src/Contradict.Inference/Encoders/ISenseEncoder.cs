using Contradict.Inference.Features;

namespace Contradict.Inference.Encoders;

/// <summary>An encoder that can also say by itself what a text is about, as a vector: the closer two, the likelier of one matter.</summary>
public interface ISenseEncoder : IPairEncoder
{
    /// <summary>What a text is about.</summary>
    /// <param name="text">The text; what comes after its first 48 words is not read.</param>
    /// <returns>A vector of length 1, or of zeros where the text has no word.</returns>
    float[] SenseOf(PreparedStatement text);
}
