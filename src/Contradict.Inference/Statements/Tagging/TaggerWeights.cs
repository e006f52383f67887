using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>The weights of a tagger, as they are stored: few differ from 0.</summary>
/// <param name="Labels">The number of labels.</param>
/// <param name="Weights">By feature, then label.</param>
/// <param name="Transitions">By the label before, then label; the last row is for the first token.</param>
internal sealed record TaggerWeights(int Labels, short[] Weights, int[] Transitions)
{
    /// <summary>The tagger that uses them.</summary>
    public LinearTagger Tagger() => new(Labels, Weights, Transitions);

    /// <summary>Reads the labels, the transitions, and the weights with the steps between their places.</summary>
    public static TaggerWeights Read(ref CompactReader reader)
    {
        var labels = reader.Read();
        var transitions = new int[(labels + 1) * labels];
        for (var index = 0; index < transitions.Length; index++)
        {
            transitions[index] = reader.ReadSigned();
        }

        var weights = new short[labels << FeatureRows.Bits];
        var place = 0;
        for (var rest = reader.Read(); rest > 0; rest--)
        {
            place += reader.Read();
            weights[place] = (short)reader.ReadSigned();
        }

        return new TaggerWeights(labels, weights, transitions);
    }
}
