using System.Runtime.InteropServices;
using Contradict.Inference.Language;

namespace Contradict.Inference.Articles;

/// <summary>A text as the hashes of its runs of words ("shingles"; Broder, 1997), with and without what it quotes.</summary>
internal sealed class ArticleShingles
{
    /// <summary>Words in a shingle; five in a row are seldom the same by chance.</summary>
    public const int Words = 5;

    private readonly uint[] _all;
    private readonly uint[] _unquoted;

    private ArticleShingles(uint[] all, uint[] unquoted) => (_all, _unquoted) = (all, unquoted);

    /// <summary>The hashes of all shingles, in the order of the text.</summary>
    public ReadOnlySpan<uint> All => _all;

    public static ArticleShingles Of(Article article)
    {
        var text = article.Text[Math.Clamp(article.BodyStart, 0, article.Text.Length)..];
        return new ArticleShingles(Shingled(WordsOf(text, [Range.All])), Shingled(WordsOf(text, [.. UnquotedText.Of(text)])));
    }

    /// <summary>
    /// How many shingles two texts have in common, and what share of the text that has fewer ("containment"): in all, and outside of
    /// quotations.
    /// </summary>
    public ((int Common, double Share) All, (int Common, double Share) Unquoted) Overlap(ArticleShingles other) =>
        (Overlap(_all, other._all), Overlap(_unquoted, other._unquoted));

    private static (int Common, double Share) Overlap(uint[] first, uint[] second)
    {
        var (a, b) = (new HashSet<uint>(first), new HashSet<uint>(second));
        var fewer = Math.Min(a.Count, b.Count);
        a.IntersectWith(b);
        return (a.Count, fewer == 0 ? 0 : (double)a.Count / fewer);
    }

    private static List<uint> WordsOf(string text, Range[] pieces)
    {
        var words = new List<uint>();
        foreach (var piece in pieces)
        {
            StatementWords.Append(text.AsSpan(piece), words);
        }

        return words;
    }

    private static uint[] Shingled(List<uint> words)
    {
        var all = CollectionsMarshal.AsSpan(words);
        var shingles = new uint[Math.Max(0, all.Length - Words + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = (uint)StatementWords.Combine(all.Slice(i, Words));
        }

        return shingles;
    }
}
