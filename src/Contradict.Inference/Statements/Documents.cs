using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells documents that speak from bodies and persons whose nouns they share: "court papers", "a Department of Ships order".</summary>
internal sealed class Documents(SpeakerNouns nouns)
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "data", "document", "letter", "return", "slide", "record", "memo", "email", "e-mail", "filing", "lawsuit", "suit", "complaint", "affidavit", "indictment", "transcript", "list", "statement", "file", "statistic", "estimate", "projection", "finding",
        "study", "report", "survey", "poll", "investigation", "inquiry", "probe", "audit", "review", "dossier", "manifesto", "petition", "guideline", "guidance", "handbook", "story", "census", "ruling", "opinion", "analysis", "article", "column", "book", "note", "cable",
        "tweet", "newsletter", "brochure", "advisory", "bulletin", "blog", "brief", "speech", "testimony", "deposition", "communique", "release", "proclamation", "message", "excerpt", "declaration", "resolution", "verdict", "motion", "subpoena", "warrant", "order",
        "copy", "presentation", "recording", "footage", "summary", "trove", "contract");

    /// <summary>Whether the noun, in its dictionary form, names a document, which nobody belongs to.</summary>
    public static bool IsNoun(string lemma) => Nouns.Contains(lemma);

    /// <summary>Whether the phrase names a document.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="bare">The phrase without its article.</param>
    /// <param name="head">Index of its head.</param>
    public bool Is(Sentence sentence, TokenRange bare, int head) => IsNamed(sentence, bare, head) || sentence[head].Lower switch
    {
        "papers" => head > bare.Start && sentence[head - 1].Lower is "court" or "legal" or "charging" or "filing",
        "post" or "posts" => char.IsLower(sentence[head].Text[0]),
        "figures" => head == bare.Start || sentence[head - 1].Lower is "official" or "government" or "new" or "latest" or "preliminary" or "recent",
        _ => false,
    };

    // "a Department of Ships order"
    private bool IsNamed(Sentence sentence, TokenRange bare, int head)
    {
        var last = bare.End - 1;
        return last > head + 1 && char.IsUpper(sentence[head].Text[0]) && sentence.Is(last, PartOfSpeech.Noun) && char.IsLower(sentence[last].Text[0]) && sentence.Is(last - 1, PartOfSpeech.ProperNoun)
            && !Affiliations.IsBody(sentence[last].Lemma) && nouns.Find(sentence[last].Lemma) == SpeakerKind.Organisation;
    }
}
