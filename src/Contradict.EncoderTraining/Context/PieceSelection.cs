using System.Text;
using Contradict.Inference.Encoders.Aligned;
using Contradict.Inference.Language;

namespace Contradict.EncoderTraining.Context;

/// <summary>Chooses the pieces that the shipped vocabulary keeps: all that texts need to be cut at all, then the commonest.</summary>
internal static class PieceSelection
{
    /// <summary>How many pieces are kept, so that the whole encoder stays under 20 MB.</summary>
    public const int Most = 18_500;

    private static readonly string[] Special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

    /// <summary>The numbers of the pieces kept, rising.</summary>
    public static int[] Choose(IReadOnlyList<string> vocabulary, IEnumerable<StatementAnalysis> statements)
    {
        var pieces = new WordPieces(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', vocabulary))));
        var counts = new long[vocabulary.Count];
        foreach (var statement in statements)
        {
            foreach (var token in statement.Tokens)
            {
                foreach (var piece in pieces.Cut(token.Lower))
                    counts[piece]++;
            }
        }

        return [.. Enumerable.Range(0, vocabulary.Count)
            .OrderByDescending(piece => IsNeeded(vocabulary[piece]))
            .ThenByDescending(piece => counts[piece])
            .ThenBy(piece => piece)
            .Take(Most)
            .Order()];
    }

    private static bool IsNeeded(string piece) => Special.Contains(piece) || (piece.Length == 1 && char.IsAscii(piece[0])) || (piece.Length == 3 && piece.StartsWith("##", StringComparison.Ordinal) && char.IsAscii(piece[2]));
}
