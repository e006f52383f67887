using Contradict.Inference.Statements;

namespace Contradict.Benchmarks;

/// <summary>
/// Made-up statements shaped like a news archive: events of some thirty statements in six articles, each drawing half its words from the
/// event's own twenty and the rest from a vocabulary in which a word's frequency falls with its rank (Zipf, 1949). The same for every run.
/// </summary>
internal sealed class SyntheticStatements
{
    private const int Vocabulary = 60_000;
    private const int StatementsOfEvent = 30;
    private const int ArticlesOfEvent = 6;
    private const int WordsOfEvent = 20;
    private static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(rank => $"word{rank}")];

    private SyntheticStatements(Statement[] statements, IReadOnlyCollection<string>[] terms) => (Statements, Terms) = (statements, terms);

    public IReadOnlyList<Statement> Statements { get; }

    public IReadOnlyList<IReadOnlyCollection<string>> Terms { get; }

    public static SyntheticStatements Of(int count)
    {
        var random = new Random(1);
        var statements = new Statement[count];
        var terms = new IReadOnlyCollection<string>[count];
        var ofEvent = new string[WordsOfEvent];
        for (var i = 0; i < count; i++)
        {
            if (i % StatementsOfEvent == 0)
            {
                for (var word = 0; word < WordsOfEvent; word++)
                    ofEvent[word] = Draw(random);
            }

            terms[i] = TermsOf(random, ofEvent);
            statements[i] = StatementOf(i, random, terms[i]);
        }

        return new SyntheticStatements(statements, terms);
    }

    /// <summary>The event of a statement; events follow one another.</summary>
    public static int EventOf(int statement) => statement / StatementsOfEvent;

    private static string[] TermsOf(Random random, string[] ofEvent)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var length = random.Next(6, 16);
        while (terms.Count < length)
            terms.Add(random.Next(2) == 0 && terms.Count < length / 2 ? ofEvent[random.Next(WordsOfEvent)] : Draw(random));
        return [.. terms];
    }

    private static Statement StatementOf(int index, Random random, IReadOnlyCollection<string> terms)
    {
        var article = $"a{(index / StatementsOfEvent * ArticlesOfEvent) + (index % ArticlesOfEvent)}";
        var outlet = $"Outlet {index % ArticlesOfEvent}";
        var speaker = random.Next(3) == 0 ? outlet : $"Speaker {index / StatementsOfEvent}-{random.Next(8)}";
        return new Statement
        {
            Id = $"{article}#{index}",
            ArticleId = article,
            Source = outlet,
            Speaker = new Speaker(speaker, SpeakerKind.Person, null, []),
            Text = string.Join(' ', terms),
            Start = 0,
            End = 1,
        };
    }

    /// <summary>A word whose rank is spread evenly on a logarithmic scale, which makes its frequency fall as one over its rank.</summary>
    private static string Draw(Random random) => Words[(int)Math.Pow(Vocabulary, random.NextDouble()) - 1];
}
