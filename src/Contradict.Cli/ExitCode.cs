namespace Contradict.Cli;

/// <summary>The exit codes. A finding is not a failure.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed for a reason that is not the input's.</summary>
    public const int Failed = 1;

    /// <summary>Misused: an unknown option, a missing argument.</summary>
    public const int Misused = 2;

    /// <summary>Bad input, named by file, line and reason.</summary>
    public const int BadInput = 3;

    /// <summary>A regression was found.</summary>
    public const int Regression = 4;
}
