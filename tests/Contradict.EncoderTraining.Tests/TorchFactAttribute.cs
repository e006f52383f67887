using System.Runtime.CompilerServices;
using Xunit;

namespace Contradict.EncoderTraining.Tests;

/// <summary>A fact that needs LibTorch; where this system cannot load it, the test is skipped and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TorchFactAttribute : FactAttribute
{
    public TorchFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = Missing();
    }

    private static string? Missing()
    {
        try
        {
            using var one = TorchSharp.torch.zeros(1);
            return null;
        }
        catch (Exception fault) when (fault is TypeInitializationException or DllNotFoundException or NotSupportedException)
        {
            return $"LibTorch cannot be loaded here: {(fault.InnerException ?? fault).Message}";
        }
    }
}
