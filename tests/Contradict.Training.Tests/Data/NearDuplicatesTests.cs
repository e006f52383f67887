using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class NearDuplicatesTests
{
    [Fact]
    public void Every_statement_that_differs_in_one_word_of_twenty_is_found()
    {
        var statements = new StatementSet();
        var random = new Random(5);
        for (var i = 0; i < 500; i++)
        {
            var words = Enumerable.Range(0, 20).Select(_ => $"w{random.Next(100_000)}").ToArray();
            statements.Add(string.Join(' ', words));
            words[random.Next(20)] = "other";
            statements.Add(string.Join(' ', words));
        }

        var found = NearDuplicates.Find(statements, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => (2 * i, (2 * i) + 1)), found);
    }

    [Fact]
    public void Similarity_is_the_share_of_words_and_word_pairs_in_common()
    {
        var statements = new StatementSet();
        var (first, second) = (statements.Add("a b c"), statements.Add("b c d"));
        Assert.Equal((2 + 1) / (double)(4 + 3), statements.Similarity(first, second), 1e-12);
    }

    [Fact]
    public void Short_statements_are_never_near()
    {
        var statements = new StatementSet();
        statements.Add("one two three four");
        statements.Add("one two three four four");
        Assert.Empty(NearDuplicates.Find(statements, cancellation: TestContext.Current.CancellationToken));
    }
}
