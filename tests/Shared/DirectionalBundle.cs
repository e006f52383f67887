using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Learning;
using Xunit;

[assembly: AssemblyFixture(typeof(DirectionalBundle))]

namespace Contradict.Tests.Shared;

/// <summary>A tiny bundle with a directional stage, trained once for all tests of an assembly, when the first asks for it.</summary>
public sealed class DirectionalBundle : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Lazy<string> _written;
    private readonly Lazy<ContradictionDetector> _detector;

    public DirectionalBundle()
    {
        _written = new(() => TinyTraining.RunDirectional(TinyTraining.DirectionalPairs, Options).Write(_folder.Path));
        _detector = new(() => new ContradictionDetector(Bundle.Load(Folder), TinyTraining.Lexicon));
    }

    /// <summary>How it is trained: so small a model would call nothing at the usual rate of errors.</summary>
    public static TrainingOptions Options { get; } = TinyTraining.Options with { Name = "directed", MostError = 0.5 };

    /// <summary>The bundle's folder.</summary>
    public string Folder => _written.Value;

    /// <summary>A detector with the bundle.</summary>
    public ContradictionDetector Detector => _detector.Value;

    public void Dispose() => _folder.Dispose();
}
