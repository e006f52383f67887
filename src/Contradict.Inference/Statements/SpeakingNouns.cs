using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells nouns of those who can speak — persons, groups, organisations and their documents — from things and events, which only seem to: "the move signals".</summary>
internal sealed class SpeakingNouns
{
    // Nodes of WordNet that stand at most three steps above the nouns of persons and bodies; its relations go no farther.
    private static readonly string[] Persons =
        ["person", "adult", "leader", "worker", "professional", "expert", "communicator", "relative", "peer", "adversary", "traveler", "performer", "athlete", "owner", "customer", "businessman", "soldier", "policeman", "scientist", "officer", "serviceman", "physician", "specialist", "criminal", "employee", "craftsman", "creator", "merchant"];

    private static readonly string[] Bodies = ["organization", "enterprise"];

    private readonly SpeakerNouns _nouns;
    private readonly Lexicon _lexicon;
    private readonly LexicalEntry[] _bodies;
    private readonly LexicalEntry[] _persons;

    /// <summary>Creates the test.</summary>
    /// <param name="nouns">Nouns that are known to name speakers.</param>
    /// <param name="lexicon">Knows what other nouns name.</param>
    public SpeakingNouns(SpeakerNouns nouns, Lexicon lexicon)
    {
        _nouns = nouns;
        _lexicon = lexicon;
        _bodies = [.. Bodies.Select(lexicon.Find).OfType<LexicalEntry>()];
        _persons = [.. Persons.Select(lexicon.Find).OfType<LexicalEntry>()];
    }

    /// <summary>Whether the noun, in its dictionary form, names one who can speak.</summary>
    public bool Contains(string lemma)
    {
        if (_nouns.Find(lemma) is not null || EndsWith(lemma, "man", "woman", "people", "men", "women"))
        {
            return true;
        }

        return _lexicon.Find(lemma) is { } entry
            ? lemma is not ("plan" or "side" or "act") && (IsBelow(entry, _persons) || IsBelow(entry, _bodies))
            : EndsWith(lemma, "er", "or", "ist", "ian");
    }

    /// <summary>Whether the noun, in its dictionary form, may name one who can speak by what it ends with: "docker".</summary>
    public bool MayContain(string lemma) => Contains(lemma) || EndsWith(lemma, "er", "or", "ist", "ian");

    /// <summary>Whether the noun, in its dictionary form, names a body by what the dictionary says.</summary>
    public bool IsBody(string lemma) => _lexicon.Find(lemma) is { } entry && IsBelow(entry, _bodies) && !IsBelow(entry, _persons);

    private static bool IsBelow(LexicalEntry entry, LexicalEntry[] nodes) =>
        Array.Exists(nodes, node => (Lexicon.Between(entry, node) & (LexicalRelation.Hypernym | LexicalRelation.SameLemma)) != 0);

    private static bool EndsWith(string lemma, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (lemma.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
