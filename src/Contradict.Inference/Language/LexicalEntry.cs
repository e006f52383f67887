namespace Contradict.Inference.Language;

/// <summary>What WordNet knows of one lemma, over all its parts of speech. Immutable; one instance per lemma.</summary>
public sealed class LexicalEntry
{
    private readonly NeighborhoodBuilder _builder;
    private Neighborhood? _neighborhood;
    private RelationSketch? _sketch;

    internal LexicalEntry(string lemma, int number, NeighborhoodBuilder builder)
    {
        Lemma = lemma;
        Number = number;
        _builder = builder;
    }

    /// <summary>The lemma, in lower case.</summary>
    public string Lemma { get; }

    /// <summary>Its number in the lexicon.</summary>
    internal int Number { get; }

    /// <summary>What it is related to; found at first use and kept.</summary>
    internal Neighborhood Neighborhood => _neighborhood ??= _builder.Build(Number);

    /// <summary>A sketch of what it is related to; made at first use and kept.</summary>
    internal RelationSketch Sketch => _sketch ??= new RelationSketch(Number, Neighborhood);
}
