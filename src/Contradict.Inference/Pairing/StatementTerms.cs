using Contradict.Inference.Language;

namespace Contradict.Inference.Pairing;

/// <summary>The terms by which two statements may be found to be about the same matter.</summary>
internal static class StatementTerms
{
    /// <summary>
    /// Lemmas of content words that are no numbers, names as wholes ("name:"), and what quantities measure or count ("of:"), not how
    /// much: 33 and 41 killed are the same matter. Each once.
    /// </summary>
    public static HashSet<string> Of(StatementAnalysis analysis)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in analysis.Tokens)
        {
            if (token.IsContent && token.PartOfSpeech != PartOfSpeech.Number)
            {
                terms.Add(token.Lemma);
            }
        }

        foreach (var name in analysis.Names)
        {
            terms.Add("name:" + name.Key);
        }

        foreach (var quantity in analysis.Quantities)
        {
            if ((quantity.Unit ?? quantity.Counted) is { } measured)
            {
                terms.Add("of:" + measured);
            }
        }

        return terms;
    }
}
