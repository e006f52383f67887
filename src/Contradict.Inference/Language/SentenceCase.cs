namespace Contradict.Inference.Language;

/// <summary>How a sentence is capitalised, which decides what a capital letter says of a word.</summary>
internal enum SentenceCase : byte
{
    /// <summary>Names only: a capital letter inside the sentence marks a name.</summary>
    Ordinary,

    /// <summary>Every word of weight: a headline. A capital letter says nothing.</summary>
    Headline,

    /// <summary>Every letter: a capital letter says nothing.</summary>
    Capitals,
}
