namespace Contradict.Inference.Statements.Tagging;

/// <summary>How often a word is seen.</summary>
/// <param name="Cues">As a cue or a part of one.</param>
/// <param name="Others">As anything else.</param>
internal readonly record struct CueWordCount(int Cues, int Others)
{
    /// <summary>The chance that the word is a cue, in thousandths; about 100 for words never seen.</summary>
    public int Rate => ((1000 * Cues) + 300) / (Cues + Others + 3);
}
