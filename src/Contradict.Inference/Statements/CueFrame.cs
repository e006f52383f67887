namespace Contradict.Inference.Statements;

/// <summary>What may follow a reporting verb as its claim.</summary>
[Flags]
internal enum CueFrame : byte
{
    /// <summary>A clause or a quotation only.</summary>
    Clause = 0,

    /// <summary>A noun phrase: "announced a withdrawal".</summary>
    Phrase = 1,

    /// <summary>An infinitive: "vowed to fight".</summary>
    Infinitive = 2,

    /// <summary>The one spoken to: "told reporters".</summary>
    Addressee = 4,

    /// <summary>May stand before its subject: "said the minister".</summary>
    Inverts = 8,

    /// <summary>Always speech, so it goes on with the subject of the clause before: "and vowed".</summary>
    Strong = 16,

    /// <summary>A preposition with a noun phrase: "warned of famine".</summary>
    Preposition = 32,

    /// <summary>Whatever follows, the claim needs the verb to be understood.</summary>
    KeepsCue = 64,
}
