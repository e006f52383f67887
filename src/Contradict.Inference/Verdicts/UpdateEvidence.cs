namespace Contradict.Inference.Verdicts;

/// <summary>How far two statements by themselves show that the later one merely replaces the earlier.</summary>
public enum UpdateEvidence : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The later one has the later state; that both are about one thing, the words hardly show.</summary>
    IfOneMatter,

    /// <summary>The later one has a higher figure of the same kind, of which one event has but one.</summary>
    IfOneEvent,

    /// <summary>And the words show that both are about one thing.</summary>
    Shown,
}
