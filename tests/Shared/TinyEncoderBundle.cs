using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Learning;
using Xunit;

[assembly: AssemblyFixture(typeof(TinyEncoderBundle))]

namespace Contradict.Tests.Shared;

/// <summary>A bundle with an encoder, trained once for all tests of an assembly, when the first asks for it.</summary>
public sealed class TinyEncoderBundle : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Lazy<string> _written;
    private readonly Lazy<ContradictionDetector> _detector;

    public TinyEncoderBundle()
    {
        _written = new(Train);
        _detector = new(() => new ContradictionDetector(Bundle.Load(Folder), TinyTraining.Lexicon));
    }

    /// <summary>The bundle's folder.</summary>
    public string Folder => _written.Value;

    /// <summary>A detector with the bundle.</summary>
    public ContradictionDetector Detector => _detector.Value;

    public void Dispose()
    {
        if (_detector.IsValueCreated)
            Detector.Bundle.Dispose();
        _folder.Dispose();
    }

    private string Train()
    {
        using var encoder = TrainingEncoder.Open(TinyEncoder.Write(Path.Combine(_folder.Path, "encoder")));
        return new BundleTraining(TinyTraining.Lexicon, encoder)
            .Run(TinyTraining.Pairs, test: [], TinyTraining.Options with { Name = "encoding" }, study: false, command: "contradict train")
            .Write(_folder.Path);
    }
}
