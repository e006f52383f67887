using Contradict.EncoderTraining.Context;
using Contradict.Inference.Language;
using Xunit;

namespace Contradict.EncoderTraining.Tests;

public class PieceSelectionTests
{
    private static readonly StatementAnalyzer Analyzer = new(Lexicon.LoadEmbedded());

    [Fact]
    public void Single_letters_and_special_pieces_always_stay()
    {
        string[] vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "##b", "bridge"];
        var kept = PieceSelection.Choose(vocabulary, []);
        Assert.Equal(Enumerable.Range(0, vocabulary.Length), kept);
    }

    [Fact]
    public void The_context_model_reads_a_word_it_lost_by_its_letters()
    {
        var transformer = SentenceTransformer.Load();
        var kept = PieceSelection.Choose(transformer.Vocabulary, [Analyzer.Analyze("The bridge reopened.")]);
        Assert.True(kept.Length <= PieceSelection.Most);
        Assert.Contains("bridge", kept.Select(piece => transformer.Vocabulary[piece]));
    }
}
