using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>One attribution in a sentence: who, by which word, and what. All ranges count the sentence's tokens.</summary>
internal sealed class Attribution
{
    /// <summary>The words that name the speaker; empty where it is the speaker before.</summary>
    public TokenRange Speaker { get; init; }

    /// <summary>A phrase beside the name that says more of the speaker: "a Hamas official"; may be empty.</summary>
    public TokenRange Apposition { get; init; }

    public required TokenRange Cue { get; init; }

    public required ReportingStance Stance { get; init; }

    /// <summary>What is claimed; the end moves where a later attribution cuts it off.</summary>
    public required TokenRange Content { get; set; }

    /// <summary>A second piece of the claim, after the attribution; may be empty.</summary>
    public TokenRange Rest { get; set; }

    /// <summary>Whether the claim would mean something else without its cue.</summary>
    public bool KeepsCue { get; init; }

    /// <summary>Whether it hangs on another clause as a participle of the same speaker: "…, urging restraint".</summary>
    public bool IsTail { get; init; }

    /// <summary>Whether the content follows the cue and runs on until something cuts it.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The sources that the speaker leans on, in order.</summary>
    public List<TokenRange> Relays { get; } = [];

    /// <summary>Those who tell that the speaker said it: "X said, according to the Wire".</summary>
    public List<TokenRange> Tellers { get; } = [];

    /// <summary>Whom the speaker told it, where that may be an outlet; may be empty.</summary>
    public TokenRange Addressee { get; set; }
}
