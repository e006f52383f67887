namespace Contradict.Inference;

/// <summary>
/// Input that cannot be used: one sentence that names the file, the line and the reason. The command line turns it
/// into exit code 3.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="line">The line, counted from 1; null where the fault is of the whole file.</param>
    /// <param name="reason">What is wrong and what was expected, without a closing period.</param>
    /// <param name="inner">The cause, if another exception was.</param>
    public InputException(string file, int? line, string reason, Exception? inner = null)
        : base(line is null ? $"{file}: {reason}" : $"{file}:{line}: {reason}", inner)
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file, as the user named it.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1; null where the fault is of the whole file.</summary>
    public int? Line { get; }

    /// <summary>What is wrong and what was expected.</summary>
    public string Reason { get; }
}
