using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Reads speakers that are named: persons, outlets, known parties.</summary>
internal sealed class NamedSpeakers(SpeakerNouns nouns, KnownParties parties, PersonNames names, Affiliations affiliations)
{
    private static readonly FrozenSet<string> OutletNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "times", "post", "herald", "gazette", "tribune", "journal", "chronicle", "observer", "telegraph", "mail", "globe", "news", "wire", "daily", "tv", "radio", "review", "bulletin", "ledger", "courier", "inquirer", "examiner", "dispatch", "standard", "mirror", "television", "channel", "magazine", "gazeta", "press", "caller", "beast", "insider");

    // Outlets whose names are common words, known by their article.
    private static readonly FrozenSet<string> ArticleNames = FrozenSet.Create(
        StringComparer.Ordinal, "Atlantic", "Hill", "Guardian", "Intercept", "Economist", "Independent", "Sun", "Nation", "Verge", "Blaze", "Federalist", "Root", "Caller", "Beast", "Register", "Sentinel", "Citizen", "Star", "Bee", "Republic", "Blade", "Tribune");

    private static readonly FrozenSet<string> FirmWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc", "group", "systems", "industries", "technologies", "holdings", "partners", "airlines", "airways", "motors", "pharmaceuticals", "laboratories", "enterprises", "networks", "studios", "brothers", "palace", "airport", "academy", "conference", "sciences", "watch", "county", "project", "initiative", "international", "solutions", "foods", "stores", "media", "entertainment", "labs", "ventures", "insurance", "energy", "electric", "railway", "railways", "house");

    // Words that end the names of bodies and of no persons: "Rosa Lee Center".
    private static readonly FrozenSet<string> BodyEnds = FrozenSet.Create(
        StringComparer.Ordinal,
        "center", "centre", "institute", "institution", "university", "foundation", "association", "coalition", "committee", "federation", "society", "fund", "hospital", "museum", "library", "college", "campaign", "organization", "organisation", "alliance", "council", "commission", "department", "ministry", "agency", "union", "party", "network", "memorial", "partnership", "collective", "caucus", "llp", "administration");

    /// <summary>Whether the word, in lower case, ends the names of outlets: "Isle Post".</summary>
    public static bool IsOutletWord(string lower) => OutletNames.Contains(lower);

    /// <summary>The person whose name opens the sentence, where the words only stand in what is said of that person; null elsewhere: "Ann Lee, head of the fund for ships and rail, a charity, said".</summary>
    public HeardSpeaker? FromOpening(Sentence sentence, TokenRange words)
    {
        var comma = 0;
        while (sentence.Is(comma, PartOfSpeech.ProperNoun))
        {
            comma++;
        }

        // "Ann Lee, the mayor said, is late": there the mayor speaks.
        var isAside = words.Start > comma && (sentence.IsComma(words.End) || (words.Start > comma + 1 && sentence.IsVerbal(words.End)));
        if (comma < 2 || !isAside || PhraseWords.Possessives.Contains(sentence[words.Start].Lower) || !sentence.IsComma(comma) || sentence.HasVerb(comma, words.End) || sentence.IsQuoted(words.Start))
        {
            return null;
        }

        var name = names.WithoutTitles(sentence, new TokenRange(0, comma));
        return name.Length > 1 && (names.HasFirstName(sentence, name) || (words.Start == comma + 1 && sentence.Is(words.Start, PartOfSpeech.Noun) && nouns.Find(sentence[words.Start].Lemma) is SpeakerKind.Office))
            ? new HeardSpeaker(HeardSpeaker.Make(names.Canonical(sentence, name), SpeakerKind.Person, null), sentence[name.End - 1].Text, IsPlural: false, IsHuman: true)
            : null;
    }

    /// <summary>The speaker of that name; null where the phrase is no name.</summary>
    public HeardSpeaker? FromName(Sentence sentence, TokenRange core, TokenRange bare, TokenRange apposition, int head)
    {
        var whole = sentence.TextOf(core.Start, core.End);
        if (FromOfficeBefore(sentence, bare) is { } holder)
        {
            return holder;
        }

        if (core == bare && AmericanStates.IsName(whole) && parties.Find(whole) is null)
        {
            return new HeardSpeaker(HeardSpeaker.Make(whole, SpeakerKind.Office, whole), whole, IsPlural: false, IsHuman: false);
        }

        // "drugmaker Kestrel"
        if (core.Length > 1 && Enumerable.Range(core.Start + 1, core.Length - 1).All(index => sentence.Is(index, PartOfSpeech.ProperNoun)) && IsTrade(sentence[core.Start].Lower) && !names.HasFirstName(sentence, core with { Start = core.Start + 1 }))
        {
            var firm = sentence.TextOf(core.Start + 1, core.End);
            return new HeardSpeaker(HeardSpeaker.Make(parties.Find(firm)?.Name ?? firm, SpeakerKind.Organisation, null), firm, IsPlural: false, IsHuman: false);
        }

        // "Macy's"
        if (core == bare && core.Length > 1 && sentence[bare.End - 1].Lower is "'s" or "’s" && parties.Find(sentence.TextOf(core.Start, core.End - 1)) is null && names.Canonical(sentence[core.End - 2].Text) is null)
        {
            return new HeardSpeaker(HeardSpeaker.Make(whole, SpeakerKind.Organisation, null), whole, IsPlural: false, IsHuman: false);
        }

        if (FromArticle(sentence, core, bare, whole) is { } articled)
        {
            return articled;
        }

        if (core.Length == 1 && char.IsUpper(whole[0]) && names.Canonical(whole) is { } person)
        {
            // "The Post noted", after the Isle Post
            if (OutletNames.Contains(sentence[head].Lower) && sentence.Is(core.Start - 1, "the"))
            {
                return new HeardSpeaker(HeardSpeaker.Make(person, SpeakerKind.Outlet, null), person, IsPlural: false, IsHuman: false);
            }

            return new HeardSpeaker(Person(sentence, bare, person, affiliations.Find(sentence, default, apposition)), whole, IsPlural: false, IsHuman: true);
        }

        // "the San Diego Union-Tribune", whose first words may be cut off
        if (core.Length > 2 && sentence.IsHyphen(head - 1) && OutletNames.Contains(sentence[head].Lower))
        {
            return new HeardSpeaker(HeardSpeaker.Make(whole, SpeakerKind.Outlet, null), whole, IsPlural: false, IsHuman: false);
        }

        if (FromSingleName(sentence, core, whole) is { } single)
        {
            return single;
        }

        if ((core.Length == 1 || parties.Find(whole) is not { Kind: SpeakerKind.Outlet }) && FromSurname(sentence, core, bare, apposition) is { } named)
        {
            return named;
        }

        if ((parties.Find(sentence.TextOf(bare.Start, bare.End)) ?? parties.Find(whole)) is { } party)
        {
            return new HeardSpeaker(HeardSpeaker.Make(party.IsPlace ? whole : party.Name, party.Kind, party.Affiliation), party.Name, IsPlural: party.IsDemonym || (party.Kind == SpeakerKind.Group && whole.EndsWith('s') && (whole != party.Name || whole == party.Affiliation + "s")), IsHuman: false);
        }

        if (IsOutletName(sentence, core, head))
        {
            return new HeardSpeaker(HeardSpeaker.Make(whole, SpeakerKind.Outlet, affiliations.Find(sentence, bare, default)), whole, IsPlural: false, IsHuman: false);
        }

        // "U.S. Centers for Ship Control": the dictionary form of a name is the name, with its plural.
        if (bare.End > core.End && sentence.Is(head, PartOfSpeech.ProperNoun) && sentence[core.End].Lower is "for" or "of" && nouns.Find(sentence[head].Lower.TrimEnd('s')) is SpeakerKind.Organisation && SpeakerPhrase.IsCapitalised(sentence, bare))
        {
            return new HeardSpeaker(HeardSpeaker.Make(BodyName(sentence, core, bare), SpeakerKind.Organisation, affiliations.Find(sentence, bare, default)), whole, IsPlural: false, IsHuman: false);
        }

        if (!sentence.Is(head, PartOfSpeech.ProperNoun) || nouns.Find(sentence[head].Lemma) is not null)
        {
            return null;
        }

        // "Republicans and Democrats"
        if (sentence.Is(head - 1, "and") && head - 1 > core.Start && sentence[head].Text.EndsWith('s'))
        {
            return new HeardSpeaker(HeardSpeaker.Make(whole, SpeakerKind.Group, null), whole, IsPlural: true, IsHuman: false);
        }

        for (var start = Math.Max(core.Start, head - KnownParties.LongestName + 1); start <= head; start++)
        {
            if (parties.Find(sentence.TextOf(start, head + 1)) is { } known && (!known.IsDemonym || sentence[head].Text.EndsWith('s')))
            {
                // "Senate Republicans" are not all of them.
                var isSide = known.Name == known.Affiliation + "s" && sentence[head].Text == known.Name;
                return new HeardSpeaker(HeardSpeaker.Make(isSide ? sentence.TextOf(core.Start, head + 1) : known.IsDemonym ? whole : known.Name, known.Kind, known.Affiliation), isSide ? known.Affiliation : known.Name, IsPlural: known.IsDemonym || isSide || (known.Kind == SpeakerKind.Group && sentence[head].Text.EndsWith('s') && !known.Name.EndsWith('s')), IsHuman: false);
            }
        }

        if (SpeakerPhrase.IsAcronym(sentence[head].Text))
        {
            return new HeardSpeaker(HeardSpeaker.Make(whole, SpeakerKind.Organisation, affiliations.Find(sentence, bare, apposition)), whole, IsPlural: false, IsHuman: false);
        }

        if (head > core.Start && (FirmWords.Contains(sentence[head].Lower) || BodyEnds.Contains(sentence[head].Lower)) && (!names.HasFirstName(sentence, core) || BodyEnds.Contains(sentence[head].Lower)))
        {
            return new HeardSpeaker(HeardSpeaker.Make(BodyName(sentence, core, bare), SpeakerKind.Organisation, affiliations.Find(sentence, bare, apposition)), whole, IsPlural: false, IsHuman: false);
        }

        // "the Secret Service", "the Great Elephant Census": persons take no article without a title.
        var name = new TokenRange(core.Start, head + 1);
        if (name.Length > 1 && sentence.Is(core.Start - 1, "the") && names.WithoutTitles(sentence, name) == name)
        {
            return new HeardSpeaker(HeardSpeaker.Make(BodyName(sentence, core, bare), SpeakerKind.Organisation, affiliations.Find(sentence, bare, apposition)), whole, IsPlural: false, IsHuman: false);
        }

        // "Sailors for Kenya"
        if (core.Length == 1 && sentence.Is(core.End, "for") && bare.Length > 2 && SpeakerPhrase.IsCapitalised(sentence, bare))
        {
            return new HeardSpeaker(HeardSpeaker.Make(sentence.TextOf(bare.Start, bare.End), SpeakerKind.Organisation, null), whole, IsPlural: false, IsHuman: false);
        }

        // "Harbourlight, a research group": what stands beside the name says that it is no person's.
        var isOf = bare.End > core.End;
        var beside = isOf ? default : apposition.IsEmpty && sentence.IsComma(bare.End) ? NounPhrases.After(sentence, bare.End + 1) : apposition;
        if (BodyKind(sentence, beside) is { } body && !names.HasFirstName(sentence, names.WithoutTitles(sentence, name)))
        {
            return new HeardSpeaker(HeardSpeaker.Make(whole, body, affiliations.Find(sentence, bare, default)), whole, IsPlural: false, IsHuman: false);
        }

        return new HeardSpeaker(
            Person(sentence, bare, names.Canonical(sentence, name), affiliations.Find(sentence, bare, apposition)),
            sentence[head].Text,
            IsPlural: false,
            IsHuman: true);
    }

    // A word that says what a firm does, before its name: "retailer", "drugmaker".
    private static bool IsTrade(string lower) => lower is "retailer" or "airline" or "insurer" or "lender" or "startup" or "company" or "firm" or "giant" || (lower.Length > 7 && lower.EndsWith("maker", StringComparison.Ordinal) && lower is not ("lawmaker" or "filmmaker" or "policymaker"));

    // "the Academy of Sailors", but not "Kestrel Foods of Ashland on Monday"
    private static string BodyName(Sentence sentence, TokenRange core, TokenRange bare) =>
        SpeakerPhrase.IsCapitalised(sentence, bare) ? sentence.TextOf(bare.Start, bare.End) : sentence.TextOf(core.Start, core.End);

    // "the House", "the KLR", "the Okoros": persons take no article.
    private HeardSpeaker? FromArticle(Sentence sentence, TokenRange core, TokenRange bare, string whole)
    {
        var isName = core == bare && core.Length == 1 && sentence.Is(core.Start - 1, "the") && sentence.Is(core.Start, PartOfSpeech.ProperNoun) && parties.Find(whole) is null && nouns.Find(sentence[core.Start].Lemma.ToLowerInvariant()) is null;
        if (!isName || OutletNames.Contains(sentence[core.Start].Lower) || ArticleNames.Contains(whole) || SpeakerPhrase.IsChief(whole))
        {
            return null;
        }

        var isFamily = whole.EndsWith('s') && !whole.EndsWith("ss", StringComparison.Ordinal) && !whole.EndsWith("us", StringComparison.Ordinal);
        if (names.Canonical(whole) is not null && !SpeakerPhrase.IsAcronym(whole))
        {
            return null;
        }

        return new HeardSpeaker(HeardSpeaker.Make(whole, whole == "House" ? SpeakerKind.Office : isFamily ? SpeakerKind.Group : SpeakerKind.Organisation, null), whole, isFamily, IsHuman: false);
    }

    // "Centers for Harbour Control and Safety Director Ann Lee"
    private HeardSpeaker? FromOfficeBefore(Sentence sentence, TokenRange bare)
    {
        for (var length = 2; length <= 3 && bare.End - length > bare.Start + 1; length++)
        {
            var name = new TokenRange(bare.End - length, bare.End);
            var isName = Enumerable.Range(name.Start, length).All(index => sentence.Is(index, PartOfSpeech.ProperNoun)) && (names.HasFirstName(sentence, name) || (length == 2 && bare.Length > 4 && nouns.Find(sentence[name.End - 1].Lemma.ToLowerInvariant()) is null && sentence[name.Start - 1].Lower is "president" or "director" or "chairman" or "secretary" or "commissioner" or "spokesman" or "spokeswoman"));
            if (isName && sentence[bare.Start].Text is not "One" and not "Some" && char.IsUpper(sentence[bare.Start].Text[0]) && nouns.Find(sentence[name.Start - 1].Lemma.ToLowerInvariant()) is SpeakerKind.Office or SpeakerKind.UnnamedOfficial)
            {
                return new HeardSpeaker(Person(sentence, bare, names.Canonical(sentence, name), affiliations.OfNamed(sentence, bare, name, default)), sentence[name.End - 1].Text, IsPlural: false, IsHuman: true);
            }
        }

        return null;
    }

    // "The Atlantic", "the Times" and "WikiLeaks" are no persons.
    private HeardSpeaker? FromSingleName(Sentence sentence, TokenRange core, string whole)
    {
        if (core.Length != 1 || !sentence.Is(core.Start, PartOfSpeech.ProperNoun) || parties.Find(whole) is not null || nouns.Find(whole.ToLowerInvariant()) is not null)
        {
            return null;
        }

        var isOutlet = sentence.Is(core.Start - 1, "the") && (OutletNames.Contains(whole.ToLowerInvariant()) || ArticleNames.Contains(whole));
        return isOutlet || HasInnerCapital(whole) || IsSite(whole)
            ? new HeardSpeaker(HeardSpeaker.Make(whole, isOutlet ? SpeakerKind.Outlet : SpeakerKind.Organisation, null), whole, IsPlural: false, IsHuman: false)
            : null;
    }

    private static bool IsSite(string word) =>
        word.EndsWith(".org", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".net", StringComparison.OrdinalIgnoreCase);

    // "WikiLeaks", "YouTube", but not "McCain", "DeSantis" or "O'Rourke"
    private static bool HasInnerCapital(string word)
    {
        for (var index = 3; index < word.Length; index++)
        {
            if (char.IsUpper(word[index]) && char.IsLower(word[index - 1]) && !(index == 3 && word.StartsWith("Mac", StringComparison.Ordinal)) && !word.StartsWith("Fitz", StringComparison.Ordinal))
            {
                return word.All(char.IsLetter);
            }
        }

        return false;
    }

    private SpeakerKind? BodyKind(Sentence sentence, TokenRange apposition)
    {
        var bare = SpeakerPhrase.WithoutDeterminer(sentence, apposition);
        if (bare.IsEmpty || !sentence.Is(apposition.Start, PartOfSpeech.Determiner))
        {
            return null;
        }

        var head = SpeakerPhrase.Head(sentence, SpeakerPhrase.Core(sentence, bare));
        return sentence.Is(head, PartOfSpeech.Noun) && nouns.Find(sentence[head].Lemma) is (SpeakerKind.Organisation or SpeakerKind.Outlet or SpeakerKind.Group) and var kind && !SpeakerNouns.IsMember(sentence[head].Lemma)
            ? kind
            : null;
    }

    // "Mr. Fox", "Representative Peter T. King": a title or a first name makes a person of a word that else names an outlet or an office.
    private HeardSpeaker? FromSurname(Sentence sentence, TokenRange core, TokenRange bare, TokenRange apposition)
    {
        var name = names.WithoutTitles(sentence, core);
        if (name.IsEmpty || !sentence.Is(name.End - 1, PartOfSpeech.ProperNoun) || (name.Length > 1 && BodyEnds.Contains(sentence[name.End - 1].Lower)))
        {
            return null;
        }

        var hasTitle = name.Length == 1 && name.Start > core.Start && GivenNames.OfTitle(sentence[name.Start - 1].Lower) != Gender.Unknown;
        var sharesName = name.Length > 1 && parties.Find(sentence[name.End - 1].Text) is { Kind: SpeakerKind.Outlet }
            && names.Canonical(sentence[name.End - 1].Text) is { } known && known.StartsWith(sentence[name.Start].Text, StringComparison.Ordinal);
        return (hasTitle || sharesName || names.HasFirstName(sentence, name)) && (hasTitle || parties.Find(sentence.TextOf(name.Start, name.End)) is not { IsPlace: true }) && name.Length <= 4
            ? new HeardSpeaker(Person(sentence, bare, names.Canonical(sentence, core), affiliations.OfNamed(sentence, bare, name, apposition)), sentence[name.End - 1].Text, IsPlural: false, IsHuman: true)
            : null;
    }

    /// <summary>The person behind an office that names what it is of: "Secretary of State Ann Lee"; null for other phrases.</summary>
    public HeardSpeaker? FromOfficeOf(Sentence sentence, TokenRange bare)
    {
        var of = bare.Start + 1;
        while (of < bare.End && !sentence.Is(of, "of") && !(sentence[of].Lower is "for" or "to" && sentence.Is(of - 1, PartOfSpeech.ProperNoun)))
        {
            of++;
        }

        if (of >= bare.End || (nouns.Find(sentence[of - 1].Lemma.ToLowerInvariant()) != SpeakerKind.Office && sentence[of - 1].Text != "Speaker") || (Affiliations.IsBody(sentence[of - 1].Lemma) && !char.IsUpper(sentence[of - 1].Text[0])))
        {
            return null;
        }

        var after = SpeakerPhrase.WithoutDeterminer(sentence, new TokenRange(of + 1, bare.End));
        if (after.IsEmpty)
        {
            return null;
        }

        var rest = SpeakerPhrase.Core(sentence, after);
        var name = names.WithoutTitles(sentence, rest);
        if (name.Start == rest.Start || name.Length is < 2 or > 4 || names.Canonical(sentence[name.End - 1].Text) is not { } person || !person.StartsWith(sentence[name.Start].Text, StringComparison.Ordinal))
        {
            return null;
        }

        return new HeardSpeaker(Person(sentence, bare, person, affiliations.Find(sentence, new TokenRange(bare.Start, name.Start), default)), sentence[name.End - 1].Text, IsPlural: false, IsHuman: true);
    }

    private Speaker Person(Sentence sentence, TokenRange words, string name, string? affiliation) =>
        // "Bloomberg" alone may be the man of that name.
        HeardSpeaker.Make(name, SpeakerKind.Person, affiliations.OfPerson(sentence, words, name, affiliation is not null && name.EndsWith(" " + affiliation, StringComparison.Ordinal) ? null : affiliation));

    private static bool IsOutletName(Sentence sentence, TokenRange core, int head) =>
        core.Length > 1 && sentence.Is(head, PartOfSpeech.ProperNoun) && (sentence.Is(head - 1, PartOfSpeech.ProperNoun) || sentence.IsHyphen(head - 1)) && OutletNames.Contains(sentence[head].Lower);
}
