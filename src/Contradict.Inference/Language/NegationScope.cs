namespace Contradict.Inference.Language;

/// <summary>How the scope of a negation is found.</summary>
internal enum NegationScope : byte
{
    /// <summary>From the cue to the end of its clause.</summary>
    Clause,

    /// <summary>The same, and back to a verb that stands right before the cue: "reached no deal".</summary>
    Subject,

    /// <summary>The noun phrase or gerund after the cue.</summary>
    Phrase,

    /// <summary>The whole clause of a predicate, or what follows the cue where it stands before its noun.</summary>
    Predicate,

    /// <summary>The complement of a verb, or its subject where it is passive.</summary>
    Verb,

    /// <summary>The cue itself: "unhurt".</summary>
    Self,
}
