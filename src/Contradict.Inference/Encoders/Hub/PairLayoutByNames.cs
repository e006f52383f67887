namespace Contradict.Inference.Encoders.Hub;

/// <summary>Finds the layout of pairs where no post-processor names it: by the special tokens in the vocabulary and the architecture.</summary>
internal static class PairLayoutByNames
{
    private static readonly (string First, string Separator)[] Named = [("[CLS]", "[SEP]"), ("<s>", "</s>")];

    /// <summary>The layout.</summary>
    /// <param name="ids">The vocabulary, special tokens among it.</param>
    /// <param name="config">The model's configuration.</param>
    /// <exception cref="InvalidDataException">The vocabulary has no special tokens that could set two statements apart.</exception>
    public static PairLayout Of(IReadOnlyDictionary<string, int> ids, HubConfig config)
    {
        foreach (var (first, separator) in Named)
        {
            if (ids.TryGetValue(first, out var firstId) && ids.TryGetValue(separator, out var separatorId))
                return config.IsLikeRoberta ? PairLayout.OfRoberta(firstId, separatorId) : PairLayout.OfBert(firstId, separatorId);
        }

        throw new InvalidDataException("the vocabulary has neither [CLS] and [SEP] nor <s> and </s>, by which two statements are set apart");
    }
}
