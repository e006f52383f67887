namespace Contradict.Inference.Pairing;

/// <summary>The quoted claims of each article seen so far. Not thread-safe.</summary>
internal sealed class ArticleNeighbours(ClaimVoices voices)
{
    /// <summary>A long live page quotes hundreds; the nearest before a claim are likeliest to be about the same.</summary>
    private const int MostNeighbours = 50;

    private readonly Dictionary<int, List<int>> _quoted = [];

    /// <summary>The article's last quoted claims; none for an outlet's own voice.</summary>
    public IEnumerable<int> FindEarlier(int claim) =>
        voices.IsQuoted(claim) && _quoted.TryGetValue(voices.ArticleOf(claim), out var quoted) ? quoted.TakeLast(MostNeighbours) : [];

    public void Add(int claim)
    {
        if (!voices.IsQuoted(claim))
        {
            return;
        }

        if (!_quoted.TryGetValue(voices.ArticleOf(claim), out var quoted))
        {
            _quoted.Add(voices.ArticleOf(claim), quoted = []);
        }

        quoted.Add(claim);
    }
}
