using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>
/// Decides by the whole attribution whether a cue is one: boosted trees over <see cref="CandidateFeatures"/>, whose sum is the
/// log-odds of a cue in ten-thousandths.
/// </summary>
/// <param name="Trees">The trees; without any, the tagger's own decision stands.</param>
internal sealed record CandidateTrees(ImmutableArray<CandidateTree> Trees)
{
    // A chance of 0.42: F1 of cues was flat between 0.40 and 0.45 on a fifth of PolNeAR's training part, held out.
    private const int Threshold = -3200;

    /// <summary>No trees.</summary>
    public static CandidateTrees None => new([]);

    /// <summary>Whether the candidate is an attribution.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="features">What is known of it.</param>
    public bool Accept(CueCandidate candidate, int[] features)
    {
        if (Trees.IsEmpty)
        {
            return !candidate.IsDoubtful;
        }

        var sum = 0;
        foreach (var tree in Trees)
        {
            sum += tree.Score(features);
        }

        return sum >= Threshold;
    }

    /// <summary>Reads the trees.</summary>
    public static CandidateTrees Read(ref CompactReader reader)
    {
        var trees = ImmutableArray.CreateBuilder<CandidateTree>();
        for (var rest = reader.Read(); rest > 0; rest--)
        {
            trees.Add(CandidateTree.Read(ref reader));
        }

        return new CandidateTrees(trees.DrainToImmutable());
    }
}
