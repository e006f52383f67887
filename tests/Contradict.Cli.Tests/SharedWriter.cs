using System.Text;

namespace Contradict.Cli.Tests;

/// <summary>Takes down what is written, to be read at any moment from another thread.</summary>
internal sealed class SharedWriter : TextWriter
{
    private readonly StringBuilder _written = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    public string Written
    {
        get
        {
            lock (_written)
                return _written.ToString();
        }
    }

    public override void Write(char value)
    {
        lock (_written)
            _written.Append(value);
    }

    public override void Write(string? value)
    {
        lock (_written)
            _written.Append(value);
    }

    public override void WriteLine(string? value) => Write(value + NewLine);
}
