using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Who is named as whose lawyer in one article, so that "Mr. Clay’s lawyer" and "the lawyer" find Ann Lee.</summary>
internal sealed class NamedLawyers
{
    private readonly HashSet<(string? Client, string Surname)> _lawyers = [];

    /// <summary>Whether the noun, in its dictionary form, names a lawyer.</summary>
    public static bool IsLawyer(string lemma) => lemma is "lawyer" or "attorney";

    /// <summary>Learns a lawyer by what stands beside the full name: "Clay’s lawyer, Ann Lee", "Ann Lee, a lawyer for Clay", "Clay attorney Ann Lee".</summary>
    public void Learn(Sentence sentence, TokenRange name, string surname)
    {
        var before = sentence.IsComma(name.Start - 1) ? name.Start - 2 : name.Start - 1;
        if (sentence.Has(before) && IsLawyer(sentence[before].Lower))
        {
            _lawyers.Add((Client(sentence, NounPhrases.Before(sentence, before + 1, limit: 0, out _)), surname));
            return;
        }

        var beside = sentence.IsComma(name.End) ? NounPhrases.After(sentence, name.End + 1) : default;
        if (!beside.IsEmpty && Enumerable.Range(beside.Start, beside.Length).Any(index => IsLawyer(sentence[index].Lower)))
        {
            _lawyers.Add((Client(sentence, beside), surname));
        }
    }

    /// <summary>The surname of the one lawyer whom the phrase can mean; null where none is named, or several.</summary>
    public string? Find(Sentence sentence, TokenRange phrase)
    {
        var client = Client(sentence, phrase);
        var surnames = _lawyers.Where(lawyer => client is null || lawyer.Client is null || lawyer.Client == client).Select(lawyer => lawyer.Surname).Distinct().Take(2).ToList();
        return surnames is [var only] ? only : null;
    }

    private static string? Client(Sentence sentence, TokenRange phrase)
    {
        string? client = null;
        for (var index = phrase.Start; index < phrase.End; index++)
        {
            if (index > phrase.Start && sentence[index].Lower is "'s" or "’s")
            {
                return sentence[index - 1].Text;
            }

            client = sentence.Is(index, PartOfSpeech.ProperNoun) ? sentence[index].Text : client;
        }

        return client;
    }
}
