using System.Globalization;

namespace Contradict.Inference.Language;

/// <summary>
/// How well one part of speech follows another, in nats over a neutral 0. Set by hand for news English and checked by
/// eye on statements of the authored pairs; no tagged corpus stands behind them.
/// </summary>
internal static class TagTransitions
{
    /// <summary>How many tags there are.</summary>
    public const int Tags = (int)WordTag.Other + 1;

    private const string Table =
        """
        Edge: Verb -1.5, Third -3, Past -1.5, Gerund -0.3, Adjective -0.2, Name 0.3
        Determiner: Noun 1, Plural 0.8, Adjective 0.6, Verb -6, Third -6, Past -0.8, Gerund -1, Preposition -2, Determiner -2, Be -2, Modal -3, Punctuation -1
        Adjective: Noun 1.2, Plural 1, Adjective -0.2, Verb -4, Third -4, Past -3, Gerund -1.5, Determiner -3, Subject -2, Pronoun -2, Preposition -0.4, Be -2, Modal -2, Punctuation -0.3, Name -0.5
        Noun: Noun 0.2, Plural 0, Name -1, Verb -3, Third 0.4, Past 0.7, Gerund -0.8, Adjective -1.5, Determiner -1, Subject -1, Pronoun -1.5, Preposition 0.6, Be 0.5, Have 0.5, Modal 0.5, Punctuation 0.4, Number -0.5
        Plural: Noun -1, Plural -1.5, Name -1, Verb 0.6, Third -3, Past 0.7, Gerund -0.2, Adjective -1.2, Determiner -1, Subject -1, Pronoun -1.5, Preposition 0.6, Be 0.6, Have 0.6, Modal 0.6, Punctuation 0.4, Number -1
        Name: Noun 0, Plural 0, Verb -1.8, Third 0.6, Past 0.9, Gerund -0.5, Adjective -1, Name 0.5, Preposition 0.2, Be 0.4, Have 0.4, Modal 0.4
        Subject: Verb 1.5, Third 1.5, Past 1.7, Noun -4, Plural -4, Adjective -3, Gerund -2, Be 1, Have 1, Modal 1, Name -1
        Pronoun: Verb -0.5, Third -0.5, Past -0.3, Noun -2, Plural -2, Adjective -1, Gerund 0
        Preposition: Noun 0.6, Plural 0.6, Name 0.5, Adjective 0.4, Gerund 0.4, Verb -5, Third -4.5, Past -1.5, Modal -2, Be -1, Preposition -0.3, Punctuation -1
        To: Verb 2.5, Noun 0, Plural 0, Name 0.4, Adjective 0, Third -5, Past -2, Gerund -0.7, Be 1, Have 1, Do 1
        Modal: Verb 3, Noun -4, Plural -4, Adjective -2.5, Third -5, Past -4, Gerund -4, Be 1, Have 1, Do 1
        Do: Verb 2, Noun 0, Plural 0, Third -4, Past -2
        Be: Determiner 0.8, Past 1.6, Gerund 1.6, Adjective 1.2, Noun -0.6, Plural -0.8, Verb -5, Third -6, Be 0.5
        Have: Past 2.2, Noun 0, Plural 0, Adjective 0.2, Verb -5, Third -6, Gerund -2, Be 1
        Verb: Determiner 1, Pronoun 0.7, Preposition 0.3, To 0.4, Name 0.5, Number 0.4, Noun 0, Plural 0.3, Adjective 0.1, Verb -3, Third -4, Past -1, Be -2, Have -2, Modal -2.5, Punctuation 0
        Third: Determiner 1, Pronoun 0.7, Preposition 0.3, To 0.6, Name 0.8, Number 0.4, Subordinator 0.6, Noun 0, Plural 0.3, Adjective 0.1, Verb -3, Third -4, Past -0.5, Be -2, Have -2, Modal -2.5, Punctuation 0
        Past: Determiner 0.6, Pronoun 0.5, Preposition 0.5, To 0.6, Name 0.5, Number 0.4, Subordinator 0.6, Noun 0.2, Plural 0.3, Adjective 0, Verb -3, Third -3, Past -1.2, Be -1.2, Have -1.5, Modal -1.5, Punctuation 0.2
        Gerund: Determiner 0.8, Pronoun 0.6, Preposition 0.3, To 0.4, Name 0.4, Number 0.3, Noun 0.2, Plural 0.4, Adjective 0.2, Verb -3, Third -1.5, Past -1, Be -0.3, Punctuation 0
        Number: Noun 0.8, Plural 1.3, Adjective 0.3, Verb -3, Third -3, Past -0.7, Gerund -0.7, Preposition 0.2
        Conjunction: Verb -0.5, Third -0.7, Past 0, Preposition -0.2
        Subordinator: Verb -3, Third -2.5, Past -0.8, Gerund 0, Subject 0.5, Determiner 0.5
        Punctuation: Verb -1.5, Third -1.5, Past -0.2, Noun -0.1, Gerund 0.2, Adjective -0.2
        Quote: Noun 0
        Other: Noun 0
        """;

    private static readonly float[] Scores = Parse();

    /// <summary>How well <paramref name="tag"/> follows <paramref name="before"/>.</summary>
    public static float Score(WordTag before, WordTag tag) => Scores[((int)before * Tags) + (int)tag];

    private static float[] Parse()
    {
        var scores = new float[Tags * Tags];
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(": ");
            var before = (int)Enum.Parse<WordTag>(parts[0]);
            foreach (var cell in parts[1].Split(", "))
            {
                var space = cell.IndexOf(' ', StringComparison.Ordinal);
                var tag = (int)Enum.Parse<WordTag>(cell.AsSpan(0, space));
                scores[(before * Tags) + tag] = float.Parse(cell.AsSpan(space + 1), CultureInfo.InvariantCulture);
            }
        }

        return scores;
    }
}
