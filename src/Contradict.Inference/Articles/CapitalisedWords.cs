using System.Collections.Frozen;

namespace Contradict.Inference.Articles;

/// <summary>Words that stand capitalised in the middle of a sentence: a cheap guess at names, good enough for a heading or to tell events apart.</summary>
internal static class CapitalisedWords
{
    private const int ShortestName = 3;

    private static readonly FrozenSet<string> Calendar = FrozenSet.Create(
        StringComparer.Ordinal,
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    public static IEnumerable<string> Of(string text)
    {
        var sentenceStart = true;
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetter(text[i]))
            {
                sentenceStart |= text[i] is '.' or '!' or '?' or ':' or '\n' or '"' or '\u201c';
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '-'))
            {
                i++;
            }

            if (!sentenceStart && char.IsUpper(text[start]) && i - start >= ShortestName)
            {
                var word = text[start..i];
                if (!Calendar.Contains(word))
                {
                    yield return word;
                }
            }

            sentenceStart = false;
        }
    }
}
