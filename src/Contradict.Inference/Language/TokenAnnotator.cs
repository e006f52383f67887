using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Makes tokens of a text: splits it, then finds part of speech, dictionary form and entry of each.</summary>
internal sealed class TokenAnnotator(Lexicon lexicon)
{
    private readonly PartOfSpeechTagger _tagger = new(lexicon.Vocabulary);

    /// <summary>The tokens of the text, in order.</summary>
    public ImmutableArray<Token> Annotate(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 4);
        var pieces = new List<TokenPiece>();
        var number = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            pieces.Clear();
            Tokenizer.Split(text, sentence.Start, sentence.End, lexicon, pieces);
            var words = new WordDraft[pieces.Count];
            for (var index = 0; index < words.Length; index++)
            {
                words[index] = Draft(text, pieces[index]);
            }

            _tagger.Tag(words, SentenceCases.Of(words));
            for (var index = 0; index < words.Length; index++)
            {
                tokens.Add(TokenOf(words, index, number));
            }

            number++;
        }

        return tokens.DrainToImmutable();
    }

    private WordDraft Draft(string text, TokenPiece piece)
    {
        var draft = new WordDraft { Piece = piece };
        var written = text.AsSpan(piece.Start, piece.End - piece.Start);
        var known = lexicon.Vocabulary.Find(written);
        draft.Closed = ClosedClasses.Find(written);
        draft.Text = draft.Closed?.Word ?? (known >= 0 ? lexicon.Entry(known).Lemma : written.ToString());
        draft.Lower = draft.Closed is null && known < 0 ? TextNormalizer.Lower(draft.Text) : draft.Text;
        draft.Closed ??= ClosedClasses.Find(draft.Lower);
        if (piece.Kind == TokenKind.Word)
        {
            draft.Forms = Compounds.Analyze(lexicon.Lemmatizer, draft.Lower);
        }

        return draft;
    }

    private Token TokenOf(ReadOnlySpan<WordDraft> words, int index, int sentence)
    {
        ref readonly var word = ref words[index];
        var partOfSpeech = PartsOfSpeech.Of(words, index);
        var number = LemmaNumber(word);
        var lemma = word switch
        {
            { Tag: WordTag.Name } => NameLemma(word.Lower),
            { Closed: { } closed } => closed.Lemma,
            { Piece.Kind: TokenKind.Clitic } => word.Tag == WordTag.Be ? "be" : word.Lower,
            { Piece.Kind: not TokenKind.Word } => word.Lower,
            _ => number >= 0 ? lexicon.Entry(number).Lemma : UnknownWords.Lemma(word.Lower, word.Tag),
        };
        var entry = number >= 0 ? lexicon.Entry(number) : word.Piece.Kind == TokenKind.Word ? lexicon.Find(lemma) : null;
        if (word.Closed is not null && word.Tag != WordTag.Name && entry is not null && !lexicon.IsListed(entry))
        {
            entry = null;
        }

        var span = new TextSpan(word.Piece.Start, word.Piece.End);
        return new Token(span, word.Text, word.Lower, lemma, partOfSpeech, sentence, PartsOfSpeech.IsContent(word, partOfSpeech), entry);
    }

    private static int LemmaNumber(in WordDraft word) => word.Closed is not null || word.Piece.Kind != TokenKind.Word
        ? -1
        : word.Tag switch
        {
            WordTag.Noun or WordTag.Plural => word.Forms.Noun,
            WordTag.Verb or WordTag.Third or WordTag.Past or WordTag.Gerund => word.Forms.Verb,
            WordTag.Adjective => word.Forms.Adjective,
            WordTag.Adverb => word.Forms.Adverb,
            _ => -1,
        };

    /// <summary>Names stay as they are, but for the plurals of peoples: "Israelis".</summary>
    private static string NameLemma(string lower) =>
        lower.EndsWith('s') && Demonyms.CountryOf(lower) is not null && Demonyms.CountryOf(lower[..^1]) is not null ? lower[..^1] : lower;
}
