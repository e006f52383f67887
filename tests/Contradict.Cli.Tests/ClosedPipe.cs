using System.Text;

namespace Contradict.Cli.Tests;

/// <summary>An output whose reader has gone.</summary>
internal sealed class ClosedPipe : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("Broken pipe", 32);

    public override void Flush() => throw new IOException("Broken pipe", 32);
}
