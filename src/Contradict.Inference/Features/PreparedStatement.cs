using System.Collections.Immutable;
using System.Numerics.Tensors;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>
/// A statement made ready for pairing: its analysis and all that the features derive from one side alone. Made once, however many pairs
/// the statement is in. Immutable and thread-safe.
/// </summary>
public sealed class PreparedStatement
{
    private const double AttributionShare = 0.25;
    private string? _spoken;

    /// <summary>Prepares an analysed statement.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="weights">The words' weights.</param>
    /// <param name="vectors">The words' vectors.</param>
    public PreparedStatement(StatementAnalysis analysis, WordWeights weights, WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(weights);
        Analysis = analysis;
        Attribution = AttributionMask.Of(analysis);
        Negated = NegationParity.Of(analysis);
        Words = FindWords(weights, vectors);
        ContentOfToken = new int[analysis.Tokens.Length];
        Array.Fill(ContentOfToken, -1);
        for (var i = 0; i < Words.Length; i++)
            ContentOfToken[Words[i].TokenIndex] = i;
        Weight = Words.Sum(word => word.Weight);
        TextTrigrams = Trigrams.Of(analysis.Text);
        Bigrams = Features.Bigrams.Of(analysis.Tokens);
        LemmaHashes = [.. analysis.Tokens.Select(token => token.Lemma.GetHashCode(StringComparison.Ordinal))];
        Centroid = CentroidOf(vectors, aspectOnly: false);
        AspectCentroid = CentroidOf(vectors, aspectOnly: true);
        Roles = ClauseRoles.Of(this);
        Cause = CausePhrase.Find(this);
        Tense = Tense.Of(this);
        Phase = PhaseWords.PhaseOf(this);
        Outlook = StatementOutlook.Of(Words);
        Credence = Credence.Of(analysis);
    }

    /// <summary>The analysis.</summary>
    public StatementAnalysis Analysis { get; }

    /// <summary>The sum of its content words' weights.</summary>
    public double Weight { get; }

    internal ImmutableArray<ContentWord> Words { get; }

    /// <summary>For every token, the index of its content word, or -1.</summary>
    internal int[] ContentOfToken { get; }

    /// <summary>For every token, whether it only says who reports.</summary>
    internal bool[] Attribution { get; }

    /// <summary>For every token, whether an odd number of negations is over it.</summary>
    internal bool[] Negated { get; }

    internal int[] TextTrigrams { get; }

    internal ulong[] Bigrams { get; }

    /// <summary>For every token, a hash of its lemma that holds within this process.</summary>
    internal int[] LemmaHashes { get; }

    /// <summary>Who does what to whom, roughly.</summary>
    internal ClauseRoles Roles { get; }

    /// <summary>The part that names a cause; null where none does.</summary>
    internal CausePhrase? Cause { get; }

    /// <summary>Whether it speaks of the past and of the future.</summary>
    internal Tense Tense { get; }

    /// <summary>The state that it puts the thing in.</summary>
    internal Phase Phase { get; }

    /// <summary>Which way its words point.</summary>
    internal StatementOutlook Outlook { get; }

    /// <summary>How far it vouches for what it tells.</summary>
    internal Credence Credence { get; }

    /// <summary>The words without punctuation, each with a space on both sides; made at first use and kept.</summary>
    internal string Spoken => _spoken ??= SpokenOf(Analysis.Tokens);

    /// <summary>The weighted sum of the words' vectors, of length 1; zero where no word is known.</summary>
    internal float[] Centroid { get; }

    /// <summary>The same without names, numbers and dates.</summary>
    internal float[] AspectCentroid { get; }

    private static string SpokenOf(ImmutableArray<Token> tokens) =>
        $" {string.Join(' ', tokens.Where(token => token.PartOfSpeech != PartOfSpeech.Punctuation).Select(token => token.Lower))} ";

    private static int VectorOf(in Token token, WordVectors vectors)
    {
        var number = vectors.Find(token.Lower);
        return number >= 0 ? number : vectors.Find(token.Lemma);
    }

    private float[] CentroidOf(WordVectors vectors, bool aspectOnly)
    {
        var sum = new float[WordVectors.Dimensions];
        foreach (var word in Words)
        {
            if (word.Vector >= 0 && (word.IsAspect || !aspectOnly))
                TensorPrimitives.MultiplyAdd(vectors.Of(word.Vector), (float)word.Weight, sum, sum);
        }

        var norm = FixedOrder.Norm(sum);
        if (norm > 0)
            TensorPrimitives.Divide(sum, norm, sum);
        return sum;
    }

    private ImmutableArray<ContentWord> FindWords(WordWeights weights, WordVectors vectors)
    {
        var tokens = Analysis.Tokens;
        var inName = Cover(tokens.Length, Analysis.Names, name => (name.FirstToken, name.EndToken));
        var inQuantity = Cover(tokens.Length, Analysis.Quantities, quantity => (quantity.FirstToken, quantity.EndToken));
        var isCue = Cover(tokens.Length, Analysis.Reporting, cue => (cue.FirstToken, cue.EndToken));
        var inTime = Cover(tokens.Length, Analysis.Times, time => (time.FirstToken, time.EndToken));
        var words = ImmutableArray.CreateBuilder<ContentWord>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (!token.IsContent || (isCue[i] && Attribution[i]))
                continue;
            var key = Demonyms.CountryOf(token.Lower) ?? token.Lemma;
            var share = Attribution[i] ? AttributionShare : 1;
            words.Add(new ContentWord(
                i,
                token,
                key,
                weights.Of(token.Lemma) * share,
                Negated[i],
                inName[i],
                token.PartOfSpeech == PartOfSpeech.Number || (inQuantity[i] && char.IsDigit(token.Lower[0])),
                inTime[i],
                VectorOf(token, vectors),
                LetterTrigrams.Of(token.Lower),
                Attribution[i] || inName[i] ? 0 : Language.Outlook.Of(token.Lemma) * (Negated[i] ? -1 : 1)));
        }

        return words.ToImmutable();
    }

    private static bool[] Cover<T>(int length, ImmutableArray<T> items, Func<T, (int First, int End)> range)
    {
        var covered = new bool[length];
        foreach (var item in items)
        {
            var (first, end) = range(item);
            for (var i = first; i < end && i < length; i++)
                covered[i] = true;
        }

        return covered;
    }
}
