using System.IO.Compression;
using Contradict.Inference.Statements.Tagging;
using Contradict.Training.Lexicons;

namespace Contradict.Training.Attribution;

/// <summary>Writes what <see cref="AttributionTagger.Read"/> reads.</summary>
internal sealed class AttributionWriter
{
    private readonly CompactWriter _writer = new();

    /// <summary>Writes a tagger: few of its weights differ from 0, so the steps between their places are written.</summary>
    public void Write(TaggerWeights weights)
    {
        _writer.Write(weights.Labels);
        foreach (var transition in weights.Transitions)
        {
            _writer.WriteSigned(transition);
        }

        var places = Enumerable.Range(0, weights.Weights.Length).Where(place => weights.Weights[place] != 0).ToList();
        _writer.Write(places.Count);
        var before = 0;
        foreach (var place in places)
        {
            _writer.Write(place - before);
            _writer.WriteSigned(weights.Weights[place]);
            before = place;
        }
    }

    /// <summary>Writes the words with the steps between their keys.</summary>
    public void Write(CueWords words)
    {
        var counts = words.Counts.ToList();
        _writer.Write(counts.Count);
        var before = 0;
        foreach (var (key, count) in counts)
        {
            _writer.Write(key - before);
            _writer.Write(count.Cues);
            _writer.Write(count.Others);
            before = key;
        }
    }

    /// <summary>Writes the trees.</summary>
    public void Write(CandidateTrees trees)
    {
        _writer.Write(trees.Trees.Length);
        foreach (var tree in trees.Trees)
        {
            Write(tree);
        }
    }

    /// <summary>Compresses all that was written; the stream stays open.</summary>
    public void CopyTo(Stream output)
    {
        using var compressed = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        compressed.Write(_writer.Written);
    }

    private void Write(CandidateTree tree)
    {
        _writer.Write(tree.Features.Length);
        for (var node = 0; node < tree.Features.Length; node++)
        {
            _writer.Write(tree.Features[node]);
            _writer.WriteSigned(tree.Thresholds[node]);
            _writer.WriteSigned(tree.LessOrEqual[node]);
            _writer.WriteSigned(tree.Greater[node]);
        }

        foreach (var leaf in tree.Leaves)
        {
            _writer.WriteSigned(leaf);
        }
    }
}
