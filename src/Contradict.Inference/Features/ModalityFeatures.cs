using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Certain against open, done against planned: how firmly each side puts it, and when.</summary>
internal sealed class ModalityFeatures : IFeatureFamily
{
    private static readonly ModalityKind[] Kinds = Enum.GetValues<ModalityKind>();

    public string Name => "modality";

    public ImmutableArray<string> Features { get; } =
    [
        .. Kinds.SelectMany(kind => new[] { $"{Snake(kind)}_one", $"{Snake(kind)}_both" }),
        "open_against_firm", "certain_against_open", "count_min", "count_max", "past_against_future", "past_both", "future_both",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Analysis.Modality, pair.B.Analysis.Modality);
        var write = new FeatureWriter(into);
        foreach (var kind in Kinds)
            write.AddOneOrBoth(Has(a, kind), Has(b, kind));
        var (openA, openB) = (IsOpen(a), IsOpen(b));
        write.Add(openA != openB);
        write.Add((openA && Has(b, ModalityKind.Certain)) || (openB && Has(a, ModalityKind.Certain)));
        write.AddBoth(a.Length, b.Length);
        var (tenseA, tenseB) = (pair.A.Tense, pair.B.Tense);
        write.Add((tenseA.IsPast && tenseB.IsFuture && !tenseB.IsPast) || (tenseB.IsPast && tenseA.IsFuture && !tenseA.IsPast));
        write.Add(tenseA.IsPast && tenseB.IsPast);
        write.Add(tenseA.IsFuture && tenseB.IsFuture);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        var (openA, openB) = (IsOpen(pair.A.Analysis.Modality), IsOpen(pair.B.Analysis.Modality));
        if (openA == openB)
            yield break;
        var open = openA ? pair.A : pair.B;
        var cue = open.Analysis.Modality.First(cue => IsOpen(cue.Kind));
        var tokens = open.Analysis.Tokens;
        var span = new TextSpan(tokens[cue.FirstToken].Span.Start, tokens[cue.EndToken - 1].Span.End);
        yield return new Evidence(
            $"\"{span.Of(open.Analysis.Text)}\" leaves open what the other side puts firmly",
            openA ? span : null,
            openA ? null : span,
            ["modality.open_against_firm", "modality.certain_against_open", "modality.possible_one", "modality.probable_one", "modality.doubtful_one"]);
    }

    private static string Snake(ModalityKind kind) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    internal static bool IsOpen(ModalityKind kind) => kind is ModalityKind.Possible or ModalityKind.Doubtful or ModalityKind.Probable or ModalityKind.Conditional;

    private static bool IsOpen(ImmutableArray<ModalCue> cues)
    {
        foreach (var cue in cues)
        {
            if (IsOpen(cue.Kind))
                return true;
        }

        return false;
    }

    private static bool Has(ImmutableArray<ModalCue> cues, ModalityKind kind)
    {
        foreach (var cue in cues)
        {
            if (cue.Kind == kind)
                return true;
        }

        return false;
    }
}
