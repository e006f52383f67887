using Contradict.Inference.Verdicts;
using Contradict.Training.Labeling;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>Asks pair after pair, one key an answer.</summary>
internal sealed class LabelDialog(IAnsiConsole terminal, LabelingSession session, LabelView view)
{
    private const char EndOfInput = '\u0004';

    /// <summary>Asks until no pair is left or the person quits.</summary>
    /// <param name="note">What to say beside the first pair.</param>
    /// <param name="cancellation">Stops at once; every label given is on the disk.</param>
    public async Task RunAsync(string note, CancellationToken cancellation)
    {
        var withHelp = false;
        while (session.Current is { } candidate)
        {
            view.Show(candidate.Pair, session, note, withHelp);
            var key = await terminal.Input.ReadKeyAsync(intercept: true, cancellation);
            cancellation.ThrowIfCancellationRequested();
            var letter = char.ToLowerInvariant(key?.KeyChar ?? EndOfInput);
            if (letter is 'q' or EndOfInput)
                return;
            withHelp = letter == '?';
            note = Answer(letter);
        }
    }

    /// <summary>Does what a key says.</summary>
    /// <returns>What was done, in a word or two.</returns>
    private string Answer(char letter)
    {
        switch (letter)
        {
            case 'a': return Label(Relation.Agree);
            case 'c': return Label(Relation.Contradict);
            case 'n': return Label(Relation.Neutral);
            case 's':
                session.Skip();
                return "skipped";
            case 'b':
                return session.Back() ? "took the last answer back" : "there is no answer to take back";
            case '?':
                return "";
            default:
                return "no such key; ? explains the keys";
        }
    }

    private string Label(Relation label)
    {
        session.Label(label);
        return $"{RelationNames.Of(label)}, saved";
    }
}
