using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>The part of a statement that names a cause.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct CausePhrase(int First, int End)
{
    private static readonly FrozenSet<string> CauseFollows =
        new[] { "because", "since", "due", "owing", "thanks", "blame", "after", "follow", "cause", "trigger", "spark", "prompt", "from", "over", "trace", "attribute" }.ToFrozenSet();

    private static readonly FrozenSet<string> NeedsCompany = new[] { "since", "after", "follow", "from", "over" }.ToFrozenSet();

    private static readonly FrozenSet<string> CausePrecedes =
        new[] { "cause", "trigger", "spark", "prompt", "lead", "bring", "set", "start" }.ToFrozenSet();

    public bool Contains(int token) => token >= First && token < End;

    /// <summary>
    /// The words after "because", "due to", "blamed on", "caused by" and the like up to the end of the clause; before an active
    /// "caused", "triggered", "sparked" the words before it. Null where no cause is named.
    /// </summary>
    public static CausePhrase? Find(PreparedStatement statement)
    {
        var tokens = statement.Analysis.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var lemma = tokens[i].Lemma;
            if (!CauseFollows.Contains(lemma) || NeedsCompany.Contains(lemma))
            {
                if (!CausePrecedes.Contains(lemma) || lemma is "lead" or "bring" or "set" or "start")
                    continue;
            }

            var isActive = CausePrecedes.Contains(lemma) && !Follows(statement, i, "by") && tokens[i].PartOfSpeech == PartOfSpeech.Verb && i > 0;
            var (first, end) = isActive ? (0, i) : (i, ClauseEnd(statement, i));
            if (end > first)
                return new CausePhrase(first, end);
        }

        return null;
    }

    private static bool Follows(PreparedStatement statement, int token, string word)
    {
        var tokens = statement.Analysis.Tokens;
        return token + 1 < tokens.Length && tokens[token + 1].Lower == word;
    }

    private static int ClauseEnd(PreparedStatement statement, int token)
    {
        var tokens = statement.Analysis.Tokens;
        var end = token + 1;
        while (end < tokens.Length && tokens[end].Sentence == tokens[token].Sentence && tokens[end].Lower is not ("," or ";" or "."))
            end++;
        return end;
    }
}
