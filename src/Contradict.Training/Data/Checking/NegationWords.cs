using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Training.Data.Checking;

/// <summary>The words that make a label guessable where one label has more of them: a count, no analysis of scope.</summary>
internal sealed class NegationWords
{
    private const string Words = """
        no not never none nobody nothing nowhere neither nor without cannot hardly barely deny denies denied denying refuse
        refuses refused reject rejects rejected fail fails failed don't doesn't didn't isn't aren't wasn't weren't won't
        wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't ain't
        """;

    private readonly FrozenSet<uint> hashes;

    public NegationWords()
    {
        var words = new List<uint>();
        StatementWords.Append(Words, words);
        hashes = words.ToFrozenSet();
    }

    public bool AnyIn(ReadOnlySpan<uint> words)
    {
        foreach (var word in words)
        {
            if (hashes.Contains(word))
                return true;
        }

        return false;
    }
}
