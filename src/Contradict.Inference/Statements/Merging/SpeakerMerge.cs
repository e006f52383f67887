namespace Contradict.Inference.Statements.Merging;

/// <summary>A name that is taken for another name of one speaker.</summary>
/// <param name="From">The name as one article gives it: "Prime Minister Netanyahu".</param>
/// <param name="To">The speaker's canonical name: "Benjamin Netanyahu".</param>
/// <param name="Reason">Why, in words that follow a colon.</param>
public sealed record SpeakerMerge(string From, string To, string Reason);
