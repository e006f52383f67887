using Contradict.Inference.Language;

namespace Contradict.Training.Attribution;

/// <summary>Numbers a text's tokens, so that ranges are compared without regard to white space: runs of letters and digits, and every other visible character by itself.</summary>
internal sealed class SpanTokens
{
    private readonly int[] _numbers;

    public SpanTokens(string text)
    {
        _numbers = new int[text.Length];
        var number = -1;
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                _numbers[index] = -1;
                continue;
            }

            var goesOn = index > 0 && _numbers[index - 1] >= 0 && IsPart(text[index]) && IsPart(text[index - 1]);
            _numbers[index] = goesOn ? number : ++number;
        }
    }

    /// <summary>The tokens that the ranges touch.</summary>
    public HashSet<int> In(IEnumerable<TextSpan> spans)
    {
        var tokens = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var index = span.Start; index < span.End; index++)
            {
                if (_numbers[index] >= 0)
                {
                    tokens.Add(_numbers[index]);
                }
            }
        }

        return tokens;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
