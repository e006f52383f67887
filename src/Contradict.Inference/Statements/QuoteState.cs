namespace Contradict.Inference.Statements;

/// <summary>How a token stands to quotation marks.</summary>
internal enum QuoteState : byte
{
    /// <summary>Outside of them.</summary>
    Outside,

    /// <summary>Between two.</summary>
    Quoted,

    /// <summary>It is one, or half of one that is written as two apostrophes.</summary>
    Mark,
}
