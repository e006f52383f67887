using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The bodies that a text has named and described, so that "the group" finds "the Harbour Fund, a group that helps sailors".</summary>
internal sealed class DescribedBodies(SpeakerNouns nouns)
{
    private readonly List<(string Noun, string Name, SpeakerKind Kind)> _bodies = [];

    /// <summary>Notes the bodies of a sentence.</summary>
    public void Note(Sentence sentence)
    {
        for (var comma = 1; comma < sentence.Count; comma++)
        {
            if (sentence.IsComma(comma) && sentence.Is(comma - 1, PartOfSpeech.ProperNoun) && sentence.Has(comma + 1) && sentence[comma + 1].Lower is "a" or "an" or "the")
            {
                Note(sentence, comma);
            }
        }
    }

    /// <summary>The last body that was described by the noun, in its dictionary form; null where none was.</summary>
    public HeardSpeaker? Find(string lemma)
    {
        var (noun, name, kind) = _bodies.FindLast(body => body.Noun == lemma);
        return noun is null ? null : new HeardSpeaker(HeardSpeaker.Make(name, kind, null), lemma, IsPlural: false, IsHuman: false);
    }

    private void Note(Sentence sentence, int comma)
    {
        var name = SpeakerPhrase.WithoutDeterminer(sentence, PrecedingPhrase.At(sentence, comma, 0));
        var description = SpeakerPhrase.WithoutDeterminer(sentence, NounPhrases.After(sentence, comma + 1));
        if (name.IsEmpty || description.IsEmpty || !sentence.Is(name.Start, PartOfSpeech.ProperNoun))
        {
            return;
        }

        var core = SpeakerPhrase.Core(sentence, description);
        var head = SpeakerPhrase.Head(sentence, core);
        if (sentence.Is(head, PartOfSpeech.Noun) && !SpeakerPhrase.IsPlural(sentence, core, head) && BodyKind(sentence[head].Lemma) is { } kind)
        {
            _bodies.Add((sentence[head].Lemma, sentence.TextOf(name.Start, name.End), kind));
        }
    }

    private SpeakerKind? BodyKind(string lemma) => lemma == "group" ? SpeakerKind.Organisation
        : nouns.Find(lemma) is (SpeakerKind.Organisation or SpeakerKind.Outlet or SpeakerKind.Group) and var kind && !SpeakerNouns.IsMember(lemma) ? kind : null;
}
