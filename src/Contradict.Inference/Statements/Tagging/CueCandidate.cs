namespace Contradict.Inference.Statements.Tagging;

/// <summary>What may be an attribution that the rules miss.</summary>
/// <param name="Attribution">The attribution; it has content.</param>
/// <param name="Most">The greatest margin of the cue's tokens, as <see cref="LinearTagger.Margins"/> gives it.</param>
/// <param name="Least">Their least margin.</param>
/// <param name="IsDoubtful">Whether the tagger takes the cue for one only where it leans further towards cues than usual.</param>
internal sealed record CueCandidate(TaggedAttribution Attribution, int Most, int Least, bool IsDoubtful)
{
    /// <summary>The cue's tokens.</summary>
    public TokenRange Cue => Attribution.Cue;

    /// <summary>Whether the token is in what is attributed.</summary>
    public bool Attributes(int token) => Attribution.Contents.Any(range => range.Start <= token && token < range.End);
}
