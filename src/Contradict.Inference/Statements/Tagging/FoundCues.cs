namespace Contradict.Inference.Statements.Tagging;

/// <summary>The cues of a sentence.</summary>
/// <param name="Cues">Those of the rules and those that the tagger is surest of, in order.</param>
/// <param name="Candidates">What the rules miss, with its attribution.</param>
/// <param name="Features">For each candidate what <see cref="CandidateFeatures"/> says of it.</param>
internal sealed record FoundCues(List<TokenRange> Cues, List<CueCandidate> Candidates, List<int[]> Features)
{
    /// <summary>No cues.</summary>
    public static FoundCues None => new([], [], []);
}
