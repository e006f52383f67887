using Contradict.Training.Data.Checking;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>Shows a progress bar for each stage of a long work on standard error, if that is a terminal.</summary>
internal static class StageDisplay
{
    public static T Run<T>(CliConsole console, Func<IProgress<CheckProgress>?, T> work) => Run(console, (progress, _) => work(progress));

    /// <summary>The work is also given what writes a line on standard error without running into the bars.</summary>
    public static T Run<T>(CliConsole console, Func<IProgress<CheckProgress>?, Action<string>, T> work)
    {
        if (!console.ShowsProgress)
            return work(null, console.Error.WriteLine);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => work(new Stages(context), terminal.WriteLine));
    }

    private sealed class Stages(ProgressContext context) : IProgress<CheckProgress>
    {
        private readonly Lock turn = new();
        private ProgressTask? current;

        void IProgress<CheckProgress>.Report(CheckProgress value)
        {
            lock (turn)
            {
                if (current?.Description != value.Stage)
                {
                    current?.Value(current.MaxValue);
                    current = context.AddTask(value.Stage, maxValue: 1);
                }

                current.Value = Math.Max(current.Value, value.Share);
            }
        }
    }
}
