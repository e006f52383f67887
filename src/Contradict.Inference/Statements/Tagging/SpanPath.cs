using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>What stands between a token and a cue, coarsely.</summary>
/// <param name="Side">1 before the cue, 2 within it, 3 after it.</param>
/// <param name="Distance">How far away, in steps of growing width.</param>
/// <param name="Commas">Commas, dashes and other marks between them, at most 3.</param>
/// <param name="Verbs">Verbs between them, at most 3.</param>
/// <param name="Quotes">Quotation marks between them, at most 3.</param>
/// <param name="Joint">The strongest word between them: 1 a preposition, 2 "and", 3 "that", 4 another conjunction, 5 "who".</param>
internal readonly record struct SpanPath(uint Side, uint Distance, uint Commas, uint Verbs, uint Quotes, uint Joint)
{
    /// <summary>All of it but the distance, in one number.</summary>
    public uint Signature => Side | (Commas << 2) | (Verbs << 4) | (Quotes << 6) | (Joint << 8);

    /// <summary>The path between a token and a cue.</summary>
    public static SpanPath Between(Sentence sentence, int index, TokenRange cue)
    {
        if (index >= cue.Start && index < cue.End)
        {
            return new SpanPath(2, 0, 0, 0, 0, 0);
        }

        var isBefore = index < cue.Start;
        var (start, end) = isBefore ? (index, cue.Start) : (cue.End, index + 1);
        var (commas, verbs, quotes, joint) = (0u, 0u, 0u, 0u);
        for (var between = start; between < end; between++)
        {
            if (sentence.IsQuoteMark(between))
            {
                quotes++;
            }
            else if (sentence.IsPunctuation(between))
            {
                commas++;
            }
            else if (sentence.IsVerbal(between))
            {
                verbs++;
            }

            joint = Math.Max(joint, JointOf(sentence, between));
        }

        return new SpanPath(isBefore ? 1u : 3, Width(end - start), Math.Min(3, commas), Math.Min(3, verbs), Math.Min(3, quotes), joint);
    }

    private static uint Width(int distance) => distance switch
    {
        < 4 => (uint)distance,
        < 6 => 4,
        < 9 => 5,
        < 14 => 6,
        < 22 => 7,
        _ => 8,
    };

    private static uint JointOf(Sentence sentence, int index) => sentence[index].Lower switch
    {
        "who" or "which" or "whose" => 5,
        "but" or "while" or "because" or "when" or "after" or "as" or "if" or "although" => 4,
        "that" => 3,
        "and" or "or" => 2,
        _ => sentence.Is(index, PartOfSpeech.Preposition) ? 1u : 0,
    };
}
