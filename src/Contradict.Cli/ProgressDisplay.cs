using Spectre.Console;

namespace Contradict.Cli;

/// <summary>Shows a progress bar on standard error while work goes on, if that is a terminal.</summary>
internal static class ProgressDisplay
{
    public static T Run<T>(CliConsole console, string what, Func<IProgress<(int Done, int All)>?, T> work)
    {
        if (!console.ShowsProgress)
            return work(null);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(what);
                return work(new Report(task));
            });
    }

    private sealed class Report(ProgressTask task) : IProgress<(int Done, int All)>
    {
        void IProgress<(int Done, int All)>.Report((int Done, int All) value)
        {
            task.MaxValue = Math.Max(1, value.All);
            task.Value = Math.Max(task.Value, value.Done);
        }
    }
}
