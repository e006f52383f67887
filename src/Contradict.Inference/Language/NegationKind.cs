namespace Contradict.Inference.Language;

/// <summary>What negates.</summary>
public enum NegationKind : byte
{
    /// <summary>"not", "n't", "never", "no longer".</summary>
    Particle,

    /// <summary>"no", "none", "nobody", "neither", "nothing".</summary>
    Determiner,

    /// <summary>"without", "barring", "instead of", "rather than".</summary>
    Preposition,

    /// <summary>A verb that implies that its complement did not happen: "failed to", "refused to", "prevented".</summary>
    Implicative,

    /// <summary>A verb or noun that denies: "denied", "ruled out", "rejected", "denial".</summary>
    Denial,

    /// <summary>A word that carries the negation in itself: "unlikely", "impossible", "hardly", "lack of".</summary>
    Lexical,
}
