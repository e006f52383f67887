using Contradict.Inference.Features;
using Contradict.Inference.Tests.Language;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class SubstitutionTests
{
    private const int MostTokens = 128;

    [Fact]
    public void Runs_of_real_pairs_are_those_of_the_table_of_lengths() => RealPairs.Gen.Sample(pair => AssertAsByTable(pair.A, pair.B), iter: 300);

    [Fact]
    public void Runs_of_hostile_texts_are_those_of_the_table_of_lengths() =>
        Gen.Select(HostileText.Gen, HostileText.Gen).Sample((a, b) => AssertAsByTable(a, b), iter: 100);

    [Theory]
    [InlineData(20, 63)]
    [InlineData(20, 64)]
    [InlineData(64, 65)]
    [InlineData(127, 128)]
    [InlineData(300, 129)]
    public void Runs_of_long_statements_are_those_of_the_table_of_lengths(int first, int second)
    {
        static string Words(int count, int step) => string.Join(' ', Enumerable.Range(0, count).Select(i => "abcdefg"[i * step % 7]));
        AssertAsByTable(Words(first, 2), Words(second, 3));
        AssertAsByTable(Words(second, 3), Words(first, 2));
    }

    private static void AssertAsByTable(string a, string b)
    {
        var context = Vector.Context(a, b);
        var (runs, common) = ByTable(Lemmas(context.A), Lemmas(context.B));
        Assert.Equal(common, context.CommonTokens);
        Assert.Equal(runs, context.Substitutions);
    }

    private static string[] Lemmas(PreparedStatement statement) => [.. statement.Analysis.Tokens.Take(MostTokens).Select(token => token.Lemma)];

    private static (List<Substitution> Runs, int Common) ByTable(string[] a, string[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        var runs = new List<Substitution>();
        var (x, y, startX, startY) = (0, 0, 0, 0);
        while (x < a.Length && y < b.Length)
        {
            if (a[x] == b[y])
            {
                Close(x, y);
                (x, y, startX, startY) = (x + 1, y + 1, x + 1, y + 1);
            }
            else
            {
                (x, y) = lengths[x + 1, y] >= lengths[x, y + 1] ? (x + 1, y) : (x, y + 1);
            }
        }

        Close(a.Length, b.Length);
        return (runs, lengths[0, 0]);

        void Close(int endX, int endY)
        {
            if (endX > startX || endY > startY)
                runs.Add(new Substitution(startX, endX, startY, endY));
        }
    }
}
