namespace Contradict.Inference.Statements.Tagging;

/// <summary>
/// Labels the tokens of a sentence: the sum of each token's feature weights and of the weights between neighbouring labels is
/// made greatest by Viterbi's search (Collins, 2002). Label 0 is "none of the others".
/// </summary>
/// <param name="labels">The number of labels.</param>
/// <param name="weights">By feature, then label.</param>
/// <param name="transitions">By the label before, then label; the last row is for the first token.</param>
internal sealed class LinearTagger(int labels, short[] weights, int[] transitions)
{
    /// <summary>The likeliest labels.</summary>
    /// <param name="rows">The features of the tokens.</param>
    /// <param name="bias">What is added for every label but 0.</param>
    public int[] Tag(FeatureRows rows, int bias = 0)
    {
        var before = new int[rows.Count * labels];
        var scores = new int[labels];
        var next = new int[labels];
        for (var row = 0; row < rows.Count; row++)
        {
            Score(rows[row], next, bias);
            for (var label = 0; label < labels; label++)
            {
                var best = row == 0 ? labels : 0;
                var most = row == 0 ? transitions[(labels * labels) + label] : scores[0] + transitions[label];
                for (var from = 1; from < labels && row > 0; from++)
                {
                    var score = scores[from] + transitions[(from * labels) + label];
                    (best, most) = score > most ? (from, score) : (best, most);
                }

                before[(row * labels) + label] = best;
                next[label] += most;
            }

            (scores, next) = (next, scores);
        }

        return Trace(before, scores, rows.Count);
    }

    private void Score(ReadOnlySpan<int> features, int[] scores, int bias)
    {
        Array.Fill(scores, bias);
        scores[0] = 0;
        foreach (var feature in features)
        {
            for (var label = 0; label < labels; label++)
            {
                scores[label] += weights[(feature * labels) + label];
            }
        }
    }

    private int[] Trace(int[] before, int[] scores, int count)
    {
        var tags = new int[count];
        var label = Array.IndexOf(scores, scores.Max());
        for (var row = count - 1; row >= 0; row--)
        {
            tags[row] = label;
            label = before[(row * labels) + label];
        }

        return tags;
    }
}
