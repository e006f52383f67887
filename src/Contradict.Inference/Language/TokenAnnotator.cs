using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Makes tokens of a text: splits it, then finds part of speech, dictionary form and entry of each.</summary>
internal sealed class TokenAnnotator(Lexicon lexicon)
{
    /// <summary>The tokens of the text, in order.</summary>
    public ImmutableArray<Token> Annotate(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var pieces = new List<TokenPiece>();
        var number = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            pieces.Clear();
            Tokenizer.Split(text, sentence.Start, sentence.End, lexicon, pieces);
            for (var index = 0; index < pieces.Count; index++)
            {
                tokens.Add(TokenOf(text, pieces[index], number, index == 0));
            }

            number++;
        }

        return tokens.DrainToImmutable();
    }

    private Token TokenOf(string text, TokenPiece piece, int sentence, bool isFirst)
    {
        var written = text[piece.Start..piece.End];
        var lower = TextNormalizer.Lower(written);
        var partOfSpeech = PartOfSpeechTagger.ByForm(piece.Kind, written, lower, isFirst);
        var lemma = ClosedClasses.Find(lower)?.Lemma ?? Lemmatizer.ByRule(lower, partOfSpeech);
        var isContent = partOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb
            or PartOfSpeech.Adjective or PartOfSpeech.Number;
        return new Token(new TextSpan(piece.Start, piece.End), written, lower, lemma, partOfSpeech, sentence, isContent, lexicon.Find(lemma));
    }
}
