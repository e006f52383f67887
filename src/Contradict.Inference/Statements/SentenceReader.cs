using Contradict.Inference.Articles;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Applies the rules to an article's sentences, one by one.</summary>
internal sealed class SentenceReader(Article article, AttributionFinder finder, Boilerplate boilerplate, Headline headlines)
{
    /// <summary>What the rules find in a sentence; null where it is no part of the story.</summary>
    public ReadSentence? Read(ArticleParagraph paragraph, Sentence sentence)
    {
        var whole = new TextSpan(paragraph.Offset + sentence[0].Span.Start, paragraph.Offset + sentence[sentence.Count - 1].Span.End);
        if (boilerplate.Is(article.Text.AsSpan(whole.Start, whole.Length)))
        {
            return null;
        }

        var isTitle = IsTitle(whole);
        var byColon = isTitle ? headlines.Find(sentence) : Headline.FindTranscript(sentence) ?? Headline.FindQuotation(sentence);
        var attributions = byColon is not null ? [byColon] : finder.Find(sentence, paragraph.Reporting);
        return new ReadSentence(paragraph, sentence, isTitle, isTitle && whole.Length >= article.Title!.Length, attributions);
    }

    private bool IsTitle(TextSpan span)
    {
        if (article.Title is not { } title || span.Start > article.BodyStart + title.Length + 16)
        {
            return false;
        }

        return title.Contains(span.Of(article.Text), StringComparison.Ordinal);
    }
}
