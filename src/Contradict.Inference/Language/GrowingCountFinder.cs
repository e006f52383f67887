using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds the quantities that count something that only grows, by the nearest word that says what.</summary>
public static class GrowingCountFinder
{
    // "The number of dead in the ferry disaster has gone up to nineteen" has ten words between.
    private const int MostBefore = 12;
    private const int MostAfter = 8;
    private const string Counted = "counted";
    private static readonly PhraseList Phrases = PhraseList.Load("growing.txt");

    /// <summary>The growing counts among the quantities, in order.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="quantities">The quantities among them.</param>
    public static ImmutableArray<GrowingCount> Find(ImmutableArray<Token> tokens, ImmutableArray<Quantity> quantities)
    {
        if (tokens.IsDefaultOrEmpty || quantities.IsDefaultOrEmpty) return [];
        var cues = FindCues(tokens);
        if (cues.Count == 0) return [];
        var found = ImmutableArray.CreateBuilder<GrowingCount>();
        for (int i = 0; i < quantities.Length; i++)
        {
            var quantity = quantities[i];
            if (quantity.Unit is not null && quantity.Unit != Unit.Percent) continue;
            int first = i > 0 ? quantities[i - 1].EndToken : 0;
            int end = i + 1 < quantities.Length ? quantities[i + 1].FirstToken : tokens.Length;
            if (Nearest(tokens, cues, quantity, first, end) is { } count) found.Add(count);
        }

        return found.DrainToImmutable();
    }

    private static List<(int First, int End, string Kind)> FindCues(ImmutableArray<Token> tokens)
    {
        var cues = new List<(int First, int End, string Kind)>();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Phrases.Match(tokens, i, out int end) is not { } phrase) continue;
            cues.Add((i, end, phrase.Class));
            i = end - 1;
        }

        return cues;
    }

    /// <summary>The nearest cue between the quantities on either side, in the same clause. A share can only be of what is counted out.</summary>
    private static GrowingCount? Nearest(ImmutableArray<Token> tokens, List<(int First, int End, string Kind)> cues, Quantity quantity, int first, int end)
    {
        GrowingCount? nearest = null;
        int least = int.MaxValue;
        foreach (var cue in cues)
        {
            if (cue.First < first || cue.End > end || (quantity.Unit == Unit.Percent) != (cue.Kind == Counted)) continue;
            int distance = cue.End <= quantity.FirstToken ? quantity.FirstToken - cue.End : Math.Max(0, cue.First - quantity.EndToken);
            if (distance > (cue.End <= quantity.FirstToken ? MostBefore : MostAfter) || distance >= least || IsParted(tokens, cue.First, cue.End, quantity)) continue;
            least = distance;
            nearest = new GrowingCount(quantity, cue.Kind, cue.First, cue.End);
        }

        return nearest;
    }

    private static bool IsParted(ImmutableArray<Token> tokens, int first, int end, Quantity quantity)
    {
        int from = Math.Min(end, quantity.EndToken), to = Math.Max(first, quantity.FirstToken);
        for (int i = from; i < to; i++)
        {
            if (tokens[i].PartOfSpeech == PartOfSpeech.Punctuation) return true;
        }

        return false;
    }
}
