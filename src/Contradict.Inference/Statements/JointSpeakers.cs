using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Tells speakers who say one thing together from one speaker whose name or office has an "and".</summary>
internal sealed class JointSpeakers(SpeakerNouns nouns, KnownParties parties)
{
    /// <summary>"Israel and Hamas": two parties that say one thing; null for other phrases.</summary>
    public HeardSpeaker? FromPair(Sentence sentence, TokenRange bare)
    {
        // "a Ships and Harbour Services document"
        var isNoun = char.IsLower(sentence[bare.End - 1].Text[0]) && Documents.IsNoun(sentence[bare.End - 1].Lemma) && sentence.Is(bare.End - 2, PartOfSpeech.ProperNoun);
        // "a Ships and Harbour Agency (SHA) panel"
        if (char.IsLower(sentence[bare.End - 1].Text[0]) && !sentence[bare.End - 1].Lower.EndsWith('s') && nouns.Find(sentence[bare.End - 1].Lemma) == SpeakerKind.Organisation && Enumerable.Range(bare.Start, bare.Length).Any(index => sentence.Is(index, "(")))
        {
            return new HeardSpeaker(HeardSpeaker.Make(sentence.TextOf(bare.Start, bare.End), SpeakerKind.Organisation, null), sentence[bare.End - 1].Lemma, IsPlural: false, IsHuman: false);
        }

        if (isNoun || sentence[bare.End - 1].Lower is "'s" or "’s" || IsOneBody(sentence, bare) || IsHolder(sentence, bare))
        {
            return null;
        }

        var hasAnd = false;
        var parts = 0;
        // "Trump and the White House": at the beginning of a sentence a name may look like a noun.
        var isFirst = char.IsUpper(sentence[bare.Start].Text[0]) && sentence.Is(bare.Start + 1, "and") && bare.Length > 3
            && (sentence[bare.Start + 2].Lower is "the" or "its" or "his" or "her" or "their" or "other" or "some" || (bare.Length == 4 && IsName(sentence, bare.End, bare.Start)));
        if (sentence.Is(bare.Start, "both") && bare.Length > 3 && Enumerable.Range(bare.Start + 2, bare.Length - 3).Any(index => sentence.Is(index, "and")))
        {
            return new HeardSpeaker(HeardSpeaker.Make(sentence.TextOf(SpeakerPhrase.WithoutDeterminer(sentence, bare with { Start = bare.Start + 1 }).Start, bare.End), SpeakerKind.Group, null), "", IsPlural: true, IsHuman: true);
        }

        if (AreTitled(sentence, bare))
        {
            return new HeardSpeaker(HeardSpeaker.Make(sentence.TextOf(bare.Start, bare.End), SpeakerKind.Group, null), "", IsPlural: true, IsHuman: true);
        }

        if (!isFirst && !sentence.Is(bare.Start, PartOfSpeech.ProperNoun))
        {
            return null;
        }

        for (var index = bare.Start; index < bare.End; index++)
        {
            // "Ann Lee, Democrat of Ohio and chairwoman of the committee" is one.
            if (sentence.IsComma(index) && !IsWithOthers(sentence, index, bare.End) && sentence.Has(index + 1) && sentence[index + 1].Lower is "democrat" or "republican" or "independent" or "d" or "r" or "i")
            {
                return null;
            }

            hasAnd |= sentence[index].Lower is "and" or "," or "&";
            parts += sentence[index].Lower is "and" && sentence[bare.End - 1].Lower.EndsWith('s') && (!sentence.Is(bare.End - 1, PartOfSpeech.ProperNoun) || !sentence.Is(index + 1, PartOfSpeech.ProperNoun)) ? 1 : 0;
            // "Kestrel and its partner"
            parts += sentence[index].Lower is "and" && sentence.Has(index + 1) && sentence[index + 1].Lower is "its" or "his" or "her" or "their" ? 1 : 0;
            // "Ann Lee and former mayor Ben Clay"
            parts += sentence[index].Lower is "and" && index + 3 < bare.End && char.IsLower(sentence[index + 1].Text[0]) && IsName(sentence, index, bare.Start) && IsName(sentence, bare.End, index) ? 1 : 0;
            parts += (isFirst && index == bare.Start) || (isFirst && index == bare.Start + 1 && sentence[index + 1].Lower is ("other" or "some")) || sentence.Is(index, PartOfSpeech.ProperNoun) && (index == bare.Start || sentence[index - 1].Lower is "and" or "," or "&" or "the") ? 1 : 0;
        }

        return hasAnd && parts > 1
            ? new HeardSpeaker(HeardSpeaker.Make(sentence.TextOf(bare.Start, bare.End), SpeakerKind.Group, null), "", IsPlural: true, IsHuman: false)
            : null;
    }

    // "Ann Lee, D-Ohio, and her colleagues"
    private static bool IsWithOthers(Sentence sentence, int start, int end) =>
        Enumerable.Range(start, end - 1 - start).Any(index => sentence.Is(index, "and") && sentence[index + 1].Lower is "his" or "her" or "their");

    // "former mayors Ann Lee, Paul Okoro and Ben Clay": the title is said once for all.
    private bool AreTitled(Sentence sentence, TokenRange bare)
    {
        const int longestTitle = 4;
        var name = bare.Start;
        while (name < bare.End && !sentence.Is(name, PartOfSpeech.ProperNoun))
        {
            name++;
        }

        if (name == bare.Start || name >= bare.End - 4 || name - bare.Start > longestTitle || !sentence.Is(name - 1, PartOfSpeech.Noun) || !sentence[name - 1].Lower.EndsWith('s') || sentence[name - 1].Lower == sentence[name - 1].Lemma)
        {
            return false;
        }

        return IsName(sentence, bare.End, name) && Enumerable.Range(name + 2, bare.End - name - 2).Any(index => sentence.Is(index, "and") && IsName(sentence, index, name));
    }

    // Two capitals, the last of them no noun of an office: "Ann Lee", but not "Isle Republican" nor "Harbour Board".
    private bool IsName(Sentence sentence, int end, int start) =>
        end - 2 >= start && sentence.Is(end - 1, PartOfSpeech.ProperNoun) && sentence.Is(end - 2, PartOfSpeech.ProperNoun) && nouns.Find(sentence[end - 1].Lower) is null && parties.Find(sentence[end - 1].Text) is null;

    // "Fish and Wildlife Committee spokesman Ben Clay": one person, whose office stands before the name.
    private bool IsHolder(Sentence sentence, TokenRange bare)
    {
        var name = bare.End;
        while (name > bare.Start && sentence.Is(name - 1, PartOfSpeech.ProperNoun) && !SpeakerPhrase.IsChief(sentence[name - 1].Text))
        {
            name--;
        }

        var isOffice = name > bare.Start && bare.End - name is 2 or 3 && (!char.IsUpper(sentence[name - 1].Text[0]) || SpeakerPhrase.IsChief(sentence[name - 1].Text)) && nouns.Find(sentence[name - 1].Lemma.ToLowerInvariant()) is SpeakerKind.Office or SpeakerKind.UnnamedOfficial;
        return isOffice && !Enumerable.Range(bare.Start, name - bare.Start).Any(index => sentence.IsComma(index) || (sentence[index].Lower is "and" && !char.IsUpper(sentence[index + 1].Text[0])));
    }

    // "the Fish and Wildlife Service", "the Centers for Ship Control and Prevention", but not "the Treasury and the Revenue Service"
    private bool IsOneBody(Sentence sentence, TokenRange bare)
    {
        var core = SpeakerPhrase.Core(sentence, bare);
        var ands = 0;
        for (var index = bare.Start; index < bare.End; index++)
        {
            var isAnd = sentence[index].Lower is "and" or "&";
            ands += isAnd ? 1 : 0;
            var isPart = char.IsUpper(sentence[index].Text[0]) || sentence.Is(index, PartOfSpeech.ProperNoun)
                || (index >= core.End && sentence[index].Lower is "of" or "for" or "against" or "on")
                || (index == bare.End - 1 && Affiliations.IsBody(sentence[index].Lemma));
            if ((!isPart && !isAnd) || (isAnd && (IsBodyName(sentence, index - 1, core) || (index > core.End && !EndsName(sentence, index + 1, bare.End, core)))))
            {
                return false;
            }
        }

        // "Centers": the dictionary form of a name is the name.
        var head = sentence[core.End - 1].Lower;
        return ands == 1 && (nouns.Find(head) ?? nouns.Find(head.TrimEnd('s'))) is SpeakerKind.Office or SpeakerKind.Organisation;
    }

    // "and Prevention", "and Human Services", but not "and the Treasury" nor "and Homeland Security Department"
    private bool EndsName(Sentence sentence, int start, int end, TokenRange core) =>
        end - start == 1 ? !IsBodyName(sentence, start, core)
            : end - start == 2 && sentence[end - 1].Lower is "services" or "affairs" or "development" or "security" or "resources" or "safety" or "management" or "research" or "policy" or "enforcement" or "control" or "protection" or "medicine";

    // "Treasury", "Justice Department" and "FBI" are bodies by themselves, "Data" and "Health" only begin the name of one.
    private bool IsBodyName(Sentence sentence, int index, TokenRange core) =>
        nouns.Find(sentence[index].Lemma.ToLowerInvariant()) is { } kind && (kind != SpeakerKind.Organisation || index != core.Start)
        || SpeakerPhrase.IsAcronym(sentence[index].Text) || parties.Find(sentence[index].Text) is not null;
}
