using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Xunit;

[assembly: AssemblyFixture(typeof(TinyBundle))]

namespace Contradict.Tests.Shared;

/// <summary>
/// A bundle trained once for all tests of an assembly, when the first asks for it. Its verdicts are poor, but made in the way of
/// good ones.
/// </summary>
public sealed class TinyBundle : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Lazy<string> _written;
    private readonly Lazy<ContradictionDetector> _detector;

    public TinyBundle()
    {
        _written = new(() => TinyTraining.Run(TinyTraining.Pairs, TinyTraining.Options).Write(_folder.Path));
        _detector = new(() => new ContradictionDetector(Bundle.Load(Folder), TinyTraining.Lexicon));
    }

    /// <summary>The folder that holds tiny/0.1.0/.</summary>
    public string Models => Path.GetFullPath(Path.Combine(Folder, "..", ".."));

    /// <summary>The bundle's folder.</summary>
    public string Folder => _written.Value;

    /// <summary>A detector with the bundle.</summary>
    public ContradictionDetector Detector => _detector.Value;

    public void Dispose() => _folder.Dispose();
}
