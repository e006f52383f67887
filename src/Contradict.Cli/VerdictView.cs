using System.Globalization;
using Contradict.Inference.Models;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>One verdict as a person reads it: the relation, both statements with the telling words marked, the reasons.</summary>
internal sealed class VerdictView(IAnsiConsole terminal)
{
    public void Show(string a, string b, Verdict verdict, Bundle bundle)
    {
        terminal.MarkupLine($"[bold {ColorOf(verdict.Relation)}]{RelationNames.Of(verdict.Relation).ToUpperInvariant()}[/]  {Probabilities(verdict.Probability)}");
        if (verdict.Kind is { } kind && verdict.Relation is Relation.Contradict or Relation.Unsure)
            terminal.MarkupLine($"kind: {ContradictionKindNames.Of(verdict.Kind.Value).Replace('_', ' ')}");
        if (DirectionOf(verdict.Follows) is { } direction)
            terminal.MarkupLine(direction);
        terminal.MarkupLine($"A: {Highlight.Mark(a, verdict.Reasons.Where(reason => reason.Weight > 0).Select(reason => reason.A))}");
        terminal.MarkupLine($"B: {Highlight.Mark(b, verdict.Reasons.Where(reason => reason.Weight > 0).Select(reason => reason.B))}");
        foreach (var reason in verdict.Reasons)
            terminal.MarkupLine($"  {(reason.Weight >= 0 ? "[green]+[/]" : "[red]-[/]")}{Math.Abs(reason.Weight).ToString("0.00", CultureInfo.InvariantCulture)}  {Markup.Escape(reason.Name)}");
        terminal.MarkupLine($"[dim]model {Markup.Escape(bundle.Label)}[/]");
    }

    public static string ColorOf(Relation relation) => relation switch
    {
        Relation.Contradict => "red",
        Relation.Agree => "green",
        Relation.Unsure => "yellow",
        _ => "blue",
    };

    private static string? DirectionOf(Follows follows) => follows switch
    {
        Follows.AToB => "B follows from A",
        Follows.BToA => "A follows from B",
        Follows.Both => "each follows from the other",
        _ => null,
    };

    private static string Probabilities(RelationProbabilities probability) =>
        $"contradict {ProbabilityText.Of(probability.Contradict)}  agree {ProbabilityText.Of(probability.Agree)}  neutral {ProbabilityText.Of(probability.Neutral)}";
}
