namespace Contradict.Inference.Encoders.Aligned;

/// <summary>A statement's pieces, and which word each belongs to.</summary>
/// <param name="Pieces">The pieces' numbers, the opening and the closing one among them.</param>
/// <param name="Words">For each piece its word, or -1.</param>
internal sealed record PieceSequence(int[] Pieces, int[] Words)
{
    /// <summary>How many pieces are read at most.</summary>
    public const int Most = 96;

    public static PieceSequence Of(WordSequence sequence, WordPieces vocabulary)
    {
        var pieces = new List<int> { vocabulary.Start };
        var words = new List<int> { -1 };
        for (var word = 0; word < sequence.Count; word++)
        {
            foreach (var piece in vocabulary.Cut(sequence.Token(word).Lower))
            {
                if (pieces.Count == Most - 1)
                    break;
                pieces.Add(piece);
                words.Add(word);
            }
        }

        pieces.Add(vocabulary.End);
        words.Add(-1);
        return new PieceSequence([.. pieces], [.. words]);
    }
}
