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
    /// <summary>The sums of the tokens' feature weights, by token, then label.</summary>
    /// <param name="rows">The features of the tokens.</param>
    public int[] Score(FeatureRows rows)
    {
        var scores = new int[rows.Count * labels];
        for (var row = 0; row < rows.Count; row++)
        {
            var sums = scores.AsSpan(row * labels, labels);
            foreach (var feature in rows[row])
            {
                var own = weights.AsSpan(feature * labels, sums.Length);
                for (var label = 0; label < sums.Length; label++)
                {
                    sums[label] += own[label];
                }
            }
        }

        return scores;
    }

    /// <summary>The likeliest labels.</summary>
    /// <param name="rows">The features of the tokens.</param>
    public int[] Tag(FeatureRows rows) => Tag(Score(rows));

    /// <summary>The likeliest labels.</summary>
    /// <param name="scores">What <see cref="Score"/> gave.</param>
    /// <param name="bias">What is added for every label but 0.</param>
    public int[] Tag(int[] scores, int bias = 0)
    {
        var count = scores.Length / labels;
        var before = new int[scores.Length];
        var sums = new int[labels];
        var next = new int[labels];
        for (var row = 0; row < count; row++)
        {
            for (var label = 0; label < labels; label++)
            {
                var best = row == 0 ? labels : 0;
                var most = row == 0 ? transitions[(labels * labels) + label] : sums[0] + transitions[label];
                for (var from = 1; from < labels && row > 0; from++)
                {
                    var score = sums[from] + transitions[(from * labels) + label];
                    (best, most) = score > most ? (from, score) : (best, most);
                }

                before[(row * labels) + label] = best;
                next[label] = most + scores[(row * labels) + label] + (label == 0 ? 0 : bias);
            }

            (sums, next) = (next, sums);
        }

        return Trace(before, sums, count);
    }

    /// <summary>By how much, for each token, the best labels of the sentence with another than 0 on it beat the best with 0 on it.</summary>
    /// <param name="scores">What <see cref="Score"/> gave.</param>
    public int[] Margins(int[] scores)
    {
        var margins = new int[scores.Length / labels];
        var after = After(scores);
        var sums = transitions.AsSpan(labels * labels).ToArray();
        for (var row = 0; row < margins.Length; row++)
        {
            var place = row * labels;
            var most = int.MinValue;
            for (var label = 0; label < labels; label++)
            {
                sums[label] += scores[place + label];
                most = label == 0 ? most : Math.Max(most, sums[label] + after[place + label]);
            }

            margins[row] = most - sums[0] - after[place];
            sums = [.. Enumerable.Range(0, labels).Select(label => Enumerable.Range(0, labels).Max(from => sums[from] + transitions[(from * labels) + label]))];
        }

        return margins;
    }

    // The most that the tokens after a token can add to a label of it.
    private int[] After(int[] scores)
    {
        var after = new int[scores.Length];
        for (var place = scores.Length - labels - 1; place >= 0; place--)
        {
            var (label, following) = (place % labels, ((place / labels) + 1) * labels);
            after[place] = Enumerable.Range(0, labels).Max(next => transitions[(label * labels) + next] + scores[following + next] + after[following + next]);
        }

        return after;
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
