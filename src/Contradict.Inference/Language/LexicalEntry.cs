namespace Contradict.Inference.Language;

/// <summary>What WordNet knows of one lemma, over all its parts of speech. Immutable; one instance per lemma.</summary>
public sealed class LexicalEntry
{
    internal LexicalEntry(string lemma) => Lemma = lemma;

    /// <summary>The lemma, in lower case.</summary>
    public string Lemma { get; }
}
