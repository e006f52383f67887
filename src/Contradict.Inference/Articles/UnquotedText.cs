namespace Contradict.Inference.Articles;

/// <summary>Parts what stands in quotation marks from a text: two articles may quote one speech and be no copies.</summary>
internal static class UnquotedText
{
    /// <summary>The pieces of the text outside of double quotation marks, in order; no quotation goes beyond its paragraph.</summary>
    public static IEnumerable<Range> Of(string text)
    {
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = isQuoted && text[i] is '"' or '”' or '»' or '\n';
            if (!ends && (isQuoted || text[i] is not ('"' or '“' or '„' or '«')))
            {
                continue;
            }

            if (ends)
            {
                start = i + 1;
            }
            else
            {
                yield return start..i;
            }

            isQuoted = !ends;
        }

        if (!isQuoted)
        {
            yield return start..text.Length;
        }
    }
}
