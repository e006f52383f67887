using System.Collections.Immutable;
using System.Globalization;
using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Labeling;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>The labeler's screen. What the model holds of a pair is not on it: it would sway whoever labels.</summary>
internal sealed class LabelView(IAnsiConsole terminal, DifferingWords differing, string file)
{
    // Not IAnsiConsole.Clear, which also wipes what the person's terminal has scrolled away.
    private const string ClearScreen = "\u001b[2J\u001b[H";

    private const string Keys = "[bold]a[/] agree   [bold]c[/] contradict   [bold]n[/] neutral   [bold]s[/] skip   [bold]b[/] back   [bold]q[/] quit   [bold]?[/] help";

    private static readonly string[] Help =
    [
        "Take both statements to be about the same event, as a careful reader would.",
        "[bold]agree[/]       one follows from the other, in either direction",
        "[bold]contradict[/]  both can't be true, or one denies or plays down what the other asserts",
        "[bold]neutral[/]     neither; also where a later figure merely replaces an earlier one, or the two are of different matters",
        "[bold]skip[/]        not now: the pair may come again the next time",
        "[bold]back[/]        takes the last answer back, out of the file too, and asks again",
        "[bold]quit[/]        each label is already on the disk; the same command goes on from here",
        "[dim]Marked words have no counterpart in the other statement.[/]",
    ];

    /// <summary>Shows a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="session">Tells how much is done.</param>
    /// <param name="note">What the last key did, as plain text.</param>
    /// <param name="withHelp">Whether the keys are explained.</param>
    public void Show(LabeledPair pair, LabelingSession session, string note, bool withHelp)
    {
        var (a, b) = differing.Find(pair.StatementA, pair.StatementB);
        terminal.Write(new ControlCode(ClearScreen));
        terminal.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"[bold]{session.Labeled:N0}[/] labeled in {Plain(file)}, {session.Left:N0} to go  [dim]{Plain(note)}[/]"));
        terminal.WriteLine();
        ShowSide("A", [pair.SourceA, pair.Column(LabelColumns.SpeakerA), Day(pair.Column(LabelColumns.PublishedA))], pair.StatementA, a);
        ShowSide("B", [pair.SourceB, pair.Column(LabelColumns.SpeakerB), Day(pair.Column(LabelColumns.PublishedB))], pair.StatementB, b);
        terminal.MarkupLine(Keys);
        foreach (var line in withHelp ? Help : [])
            terminal.MarkupLine(line);
        terminal.Profile.Out.Writer.Flush();
    }

    /// <summary>The last words.</summary>
    public void ShowEnd(LabelingSession session)
    {
        var rest = session.Current is null ? "no pair is left" : string.Create(CultureInfo.InvariantCulture, $"{session.Left:N0} to go: the same command goes on");
        terminal.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"{session.Labeled:N0} labeled in {Plain(file)}; {rest}"));
    }

    private void ShowSide(string name, IEnumerable<string?> whence, string statement, ImmutableArray<TextSpan> marked)
    {
        var parts = whence.OfType<string>().Where(part => part.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
        terminal.MarkupLine($"[bold]{name}[/]  [dim]{Plain(string.Join(" · ", parts))}[/]");
        terminal.Write(new Padder(new Markup(Highlight.Mark(statement, marked.Select(span => (TextSpan?)span))), new Padding(3, 0, 0, 1)));
    }

    private static string? Day(string? time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var at) ? at.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) : time;

    private static string Plain(string text) => Markup.Escape(Highlight.Visible(text));
}
