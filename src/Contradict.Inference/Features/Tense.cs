using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Whether a statement, its attribution aside, speaks of the past and of the future.</summary>
/// <param name="IsPast">A verb stands in the past or perfect.</param>
/// <param name="IsFuture">A verb stands behind "will", "shall" or "going to".</param>
internal readonly record struct Tense(bool IsPast, bool IsFuture)
{
    public static Tense Of(PreparedStatement statement)
    {
        var (past, future) = (false, false);
        var tokens = statement.Analysis.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (statement.Attribution[i] || tokens[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary))
                continue;
            var lower = tokens[i].Lower;
            if (lower is "will" or "'ll" or "shall" or "wo")
                future = true;
            else if (lower is "was" or "were" or "had" or "did" or "has" or "have")
                past = true;
            else if (lower.EndsWith("ed", StringComparison.Ordinal) && !(i > 0 && tokens[i - 1].Lemma == "be"))
                past = true;
        }

        return new Tense(past, future);
    }
}
