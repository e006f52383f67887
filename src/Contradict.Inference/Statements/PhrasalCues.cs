using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Reporting by a verb with its object: "called the plan “absurd”", "voiced doubts that".</summary>
internal static class PhrasalCues
{
    private static readonly FrozenSet<string> Brands = FrozenSet.Create(
        StringComparer.Ordinal,
        "blasted", "blasts", "blasting", "slammed", "slams", "slamming", "ripped", "ripping", "derided", "derides", "deriding", "branded", "branding", "labeled", "labelled", "labeling", "labelling",
        "characterized", "characterised", "characterizing", "mocked", "mocks", "mocking", "assailed", "assailing", "attacked", "attacking", "lambasted", "panned", "pans", "dismissed", "dismissing",
        "decried", "disparaged", "trashed", "hailed", "lauded", "touted", "touts", "touting");

    private static readonly FrozenSet<string> Namings = FrozenSet.Create(
        StringComparer.Ordinal,
        "called", "calls", "calling", "dubbed", "dubbing", "branded", "branding", "labeled", "labelled", "labeling", "labelling");

    private static readonly FrozenSet<string> Attitudes = FrozenSet.Create(
        StringComparer.Ordinal,
        "concern", "doubt", "fear", "confidence", "hope", "optimism", "skepticism", "scepticism", "belief", "worry", "outrage", "frustration", "alarm", "regret", "dismay", "disappointment", "certainty", "conviction");

    /// <summary>The dictionary form of cues that say what somebody takes a thing for.</summary>
    public const string Judgement = "describe";

    /// <summary>The cue that begins at the token, counted within the sentence; null where none does.</summary>
    public static ReportingCue? At(Sentence sentence, int index)
    {
        var lower = sentence[index].Lower;
        if (!(sentence.IsVerbal(index) || sentence.IsGerund(index)) || sentence.IsQuoted(index))
        {
            return null;
        }

        if (lower is "expressed" or "expresses" or "voiced" or "voices" or "expressing" or "voicing" && Attitude(sentence, index + 1) is > 0 and var end)
        {
            return new ReportingCue(index, end, "state", ReportingStance.State);
        }

        var thing = Object(sentence, index + 1);
        var isName = Namings.Contains(lower) && IsJudgement(sentence, thing, thing > index + 2);
        var isBrand = thing > 0 && Brands.Contains(lower) && sentence.Is(thing, "as") && IsJudgement(sentence, thing + 1, isLong: true);
        return isName || isBrand ? new ReportingCue(index, index + 1, Judgement, ReportingStance.State) : null;
    }

    // "serious concerns that"
    private static int Attitude(Sentence sentence, int index)
    {
        while (sentence.Has(index) && sentence[index].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Adverb && sentence[index].Lower is not ("no" or "little" or "any"))
        {
            index++;
        }

        return sentence.Has(index) && Attitudes.Contains(sentence[index].Lemma) && sentence.Is(index + 1, "that") ? index + 1 : -1;
    }

    private static int Object(Sentence sentence, int index)
    {
        if (!sentence.Has(index) || sentence.IsQuoteMark(index))
        {
            return -1;
        }

        return sentence[index].Lower is "it" or "him" or "her" or "them" or "this" or "that" or "himself" or "herself" && !sentence.IsNominal(index + 1)
            ? index + 1
            : NounPhrases.After(sentence, index) is { IsEmpty: false } thing ? thing.End : -1;
    }

    // "“utterly absurd”", "a “sham from start to end”", but not a name: "“Peace Now”"
    private static bool IsJudgement(Sentence sentence, int index, bool isLong)
    {
        index += sentence.Has(index) && sentence[index].Lower is "a" or "an" or "the" ? 1 : 0;
        return index > 0 && sentence.IsQuoteMark(index) && sentence.Has(index + 2) && char.IsLower(sentence[index + 1].Text[0]) && (isLong || !sentence.IsPunctuation(index + 2) || sentence.IsHyphen(index + 2));
    }
}
