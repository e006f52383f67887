namespace Contradict.Inference.Statements.Tagging;

/// <summary>What is known of a sentence's tokens before cues are learned: where the rules' attributions are, and the reporting words.</summary>
internal sealed class CueContext
{
    private const int Margin = 2;

    private readonly byte[] _places;
    private readonly byte[] _stances;

    public CueContext(ReadSentence read)
    {
        var (sentence, found) = (read.Sentence, read.Attributions);
        IsTitle = read.IsTitle;
        Count = (uint)Math.Min(3, found.Count);
        _places = new byte[sentence.Count + (2 * Margin)];
        _stances = new byte[_places.Length];
        foreach (var attribution in found)
        {
            Mark(attribution.Content, 1);
            Mark(attribution.Rest, 1);
            Mark(attribution.Speaker, 2);
        }

        foreach (var attribution in found)
        {
            Mark(attribution.Cue, 3);
        }

        foreach (var cue in SentenceCues.Of(read.Paragraph.Reporting, sentence))
        {
            for (var index = cue.FirstToken - sentence.First; index < cue.EndToken - sentence.First; index++)
            {
                _stances[index + Margin] = (byte)(1 + (int)cue.Stance);
            }
        }

        for (var index = 0; index < sentence.Count && !HasQuote; index++)
        {
            HasQuote = sentence.IsQuoteMark(index);
        }
    }

    /// <summary>Whether the sentence is the title or a part of it.</summary>
    public bool IsTitle { get; }

    /// <summary>Whether the sentence has quotation marks.</summary>
    public bool HasQuote { get; }

    /// <summary>The number of the rules' attributions, at most 3.</summary>
    public uint Count { get; }

    /// <summary>What the token is in the rules' attributions: 0 nothing, 1 content, 2 source, 3 cue.</summary>
    public uint Place(int index) => _places[index + Margin];

    /// <summary>The stance of the reporting word that the token belongs to, from 1; 0 where it is none.</summary>
    public uint Stance(int index) => _stances[index + Margin];

    private void Mark(TokenRange range, byte place)
    {
        for (var index = Math.Max(0, range.Start); index < Math.Min(range.End, _places.Length - (2 * Margin)); index++)
        {
            _places[index + Margin] = place;
        }
    }
}
