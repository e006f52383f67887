using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Tests.Shared;

namespace Contradict.Inference.Tests.Encoders.Aligned;

/// <summary>The encoder that lies in data/encoder, opened once.</summary>
public sealed class ShippedEncoder : IDisposable
{
    private readonly StatementAnalyzer _analyzer = new(Lexicon.LoadEmbedded());
    private readonly WordVectors _vectors = WordVectors.LoadEmbedded();

    public IPairEncoder Encoder { get; } = EncoderFiles.Read(Path.Combine(ShippedPairs.Folder, "encoder")).Open();

    public PreparedStatement Prepare(string text) => new(_analyzer.Analyze(text), WordWeights.Uniform, _vectors);

    public void Dispose() => Encoder.Dispose();
}
