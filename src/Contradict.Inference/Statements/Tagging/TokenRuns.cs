namespace Contradict.Inference.Statements.Tagging;

/// <summary>Finds runs of one label.</summary>
internal static class TokenRuns
{
    /// <summary>The runs in order.</summary>
    /// <param name="tags">A label a token.</param>
    /// <param name="label">The label.</param>
    /// <param name="gap">How many other tokens a run may bridge.</param>
    public static List<TokenRange> Of(int[] tags, int label, int gap)
    {
        var runs = new List<TokenRange>();
        for (var index = 0; index < tags.Length; index++)
        {
            if (tags[index] != label)
            {
                continue;
            }

            if (runs.Count > 0 && index - runs[^1].End <= gap)
            {
                runs[^1] = runs[^1] with { End = index + 1 };
            }
            else
            {
                runs.Add(new TokenRange(index, index + 1));
            }
        }

        return runs;
    }
}
