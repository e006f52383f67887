using Contradict.Inference.Encoders.Aligned;
using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Encoders.Aligned;

public sealed class WordRelationsTests
{
    private static readonly StatementAnalyzer Analyzer = new(Lexicon.LoadEmbedded());

    [Theory]
    [InlineData("The bridge is open.", "The bridge is closed.", "open", "closed", WordRelation.Antonym)]
    [InlineData("They bought a car.", "They purchased a vehicle.", "bought", "purchased", WordRelation.Synonym)]
    [InlineData("They closed the hospital.", "They shut the building.", "hospital", "building", WordRelation.Hypernym)]
    [InlineData("They shut the building.", "They closed the hospital.", "building", "hospital", WordRelation.Hyponym)]
    [InlineData("The fire killed 33 people.", "The fire killed 41 people.", "33", "41", WordRelation.ClashingQuantity)]
    [InlineData("The fire killed 33 people.", "The fire killed more than 30 people.", "33", "30", WordRelation.CompatibleQuantity)]
    [InlineData("It reopened on Monday.", "It reopened on Friday.", "Monday", "Friday", WordRelation.ClashingTime)]
    [InlineData("The talks made progress.", "The talks did not make progress.", "progress", "progress", WordRelation.OppositePolarity)]
    [InlineData("The ministers met.", "The minister met.", "ministers", "minister", WordRelation.SameLemma)]
    public void Words_are_related_by_what_analysis_knows(string a, string b, string wordA, string wordB, object relation)
    {
        var (x, y) = (new WordSequence(Analyzer.Analyze(a)), new WordSequence(Analyzer.Analyze(b)));
        var cells = WordRelations.Between(x, y);
        Assert.True(cells[(IndexOf(x, wordA) * y.Count) + IndexOf(y, wordB)].HasFlag((WordRelation)relation));
    }

    [Fact]
    public void Unrelated_words_have_no_relation()
    {
        var (x, y) = (new WordSequence(Analyzer.Analyze("The minister resigned.")), new WordSequence(Analyzer.Analyze("Bananas ripen slowly.")));
        Assert.Equal(WordRelation.None, WordRelations.Between(x, y)[(IndexOf(x, "minister") * y.Count) + IndexOf(y, "Bananas")]);
    }

    [Fact]
    public void Each_relation_has_a_place_of_its_own()
    {
        var bits = Enum.GetValues<WordRelation>().Where(relation => relation != WordRelation.None).Select(relation => (uint)relation).ToArray();
        Assert.Equal(Enumerable.Range(0, WordRelations.Count).Select(place => 1u << place), bits);
    }

    private static int IndexOf(WordSequence words, string text) => Enumerable.Range(0, words.Count).First(word => words.Token(word).Text == text);
}
