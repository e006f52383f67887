namespace Contradict.Inference.Language;

/// <summary>The finer parts of speech that the tagger weighs against each other.</summary>
internal enum WordTag : byte
{
    /// <summary>The edge of a sentence.</summary>
    Edge,

    /// <summary>A singular noun.</summary>
    Noun,

    /// <summary>A plural noun.</summary>
    Plural,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A verb in its base form.</summary>
    Verb,

    /// <summary>A verb in the third person.</summary>
    Third,

    /// <summary>A verb in the past or its participle.</summary>
    Past,

    /// <summary>A verb in -ing.</summary>
    Gerund,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>An article, quantifier, possessive pronoun or possessive ending.</summary>
    Determiner,

    /// <summary>A pronoun that can be a subject.</summary>
    Subject,

    /// <summary>Another pronoun.</summary>
    Pronoun,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>"to".</summary>
    To,

    /// <summary>A coordinating conjunction.</summary>
    Conjunction,

    /// <summary>A subordinating conjunction.</summary>
    Subordinator,

    /// <summary>A modal verb.</summary>
    Modal,

    /// <summary>A form of "be".</summary>
    Be,

    /// <summary>A form of "have".</summary>
    Have,

    /// <summary>A form of "do".</summary>
    Do,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Punctuation but quotation marks.</summary>
    Punctuation,

    /// <summary>A quotation mark, through which the tagger looks.</summary>
    Quote,

    /// <summary>Anything else.</summary>
    Other,
}
