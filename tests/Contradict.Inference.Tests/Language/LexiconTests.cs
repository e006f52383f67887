using Contradict.Inference.Language;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class LexiconTests
{
    private static readonly Lexicon Lexicon = SharedLexicon.Lexicon;

    [Theory]
    [InlineData("rise", "fall", LexicalRelation.Antonym)]
    [InlineData("surge", "drop", LexicalRelation.Antonym)]
    [InlineData("approve", "reject", LexicalRelation.Antonym)]
    [InlineData("accept", "refusal", LexicalRelation.Antonym)]
    [InlineData("convict", "acquit", LexicalRelation.Antonym)]
    [InlineData("conviction", "acquit", LexicalRelation.Antonym)]
    [InlineData("guilty", "innocent", LexicalRelation.Antonym)]
    [InlineData("survive", "die", LexicalRelation.Antonym)]
    [InlineData("progress", "setback", LexicalRelation.Antonym)]
    [InlineData("hot", "cold", LexicalRelation.Antonym)]
    [InlineData("hot", "icy", LexicalRelation.Antonym)]
    [InlineData("surplus", "deficit", LexicalRelation.Antonym)]
    [InlineData("purchase", "buy", LexicalRelation.Synonym)]
    [InlineData("truce", "ceasefire", LexicalRelation.Synonym)]
    [InlineData("earthquake", "quake", LexicalRelation.Synonym)]
    [InlineData("blaze", "fire", LexicalRelation.Synonym)]
    [InlineData("jail", "prison", LexicalRelation.Synonym)]
    [InlineData("dog", "animal", LexicalRelation.Hypernym)]
    [InlineData("animal", "dog", LexicalRelation.Hyponym)]
    [InlineData("car", "truck", LexicalRelation.CoHyponym)]
    [InlineData("destroy", "destruction", LexicalRelation.Derivation)]
    [InlineData("kill", "die", LexicalRelation.Entailment)]
    [InlineData("cairo", "egypt", LexicalRelation.PartOf)]
    [InlineData("egypt", "cairo", LexicalRelation.HasPart)]
    public void Two_words_are_related(string a, string b, LexicalRelation relation) =>
        Assert.True(Relate(a, b).HasFlag(relation), Relate(a, b).ToString());

    [Theory]
    [InlineData("talks", "banana")]
    [InlineData("minister", "rain")]
    [InlineData("accept", "soldier")]
    [InlineData("bridge", "vaccine")]
    public void Two_words_are_not_related(string a, string b) => Assert.Equal(LexicalRelation.None, Relate(a, b));

    [Theory]
    [InlineData("rise", "climb")]
    [InlineData("climber", "fall")]
    [InlineData("kill", "murder")]
    public void Two_words_are_no_antonyms(string a, string b) => Assert.False(Relate(a, b).HasFlag(LexicalRelation.Antonym));

    [Fact]
    public void A_word_is_its_own_lemma() => Assert.Equal(LexicalRelation.SameLemma, Relate("truce", "truce"));

    [Fact]
    public void One_lemma_has_one_entry() => Assert.Same(Lexicon.Find("truce"), Lexicon.Find("truce"));

    [Fact]
    public void An_unknown_word_has_no_entry() => Assert.Null(Lexicon.Find("frobnicate"));

    [Fact]
    public void An_entry_of_another_lexicon_is_refused() =>
        Assert.Throws<ArgumentException>(() => Lexicon.Relate(Lexicon.Find("truce")!, Lexicon.LoadEmbedded().Find("truce")!));

    [Fact]
    public void Swapping_two_words_mirrors_their_relation() =>
        Gen.Select(Gen.Int[0, 80_000], Gen.Int[0, 80_000]).Sample((a, b) =>
        {
            var (x, y) = (Lexicon.Entry(a), Lexicon.Entry(b));
            Assert.Equal(Lexicon.Relate(x, y), Mirrored(Lexicon.Relate(y, x)));
        });

    [Fact]
    public void Threads_agree_on_entries_and_relations()
    {
        var lexicon = Lexicon.LoadEmbedded();
        var seen = new LexicalEntry[64];

        Parallel.For(0, seen.Length, index =>
        {
            seen[index] = lexicon.Find("attack")!;
            Assert.True(lexicon.Relate(seen[index], lexicon.Find("defence")!).HasFlag(LexicalRelation.Antonym));
        });

        Assert.All(seen, entry => Assert.Same(seen[0], entry));
    }

    private static LexicalRelation Relate(string a, string b) => Lexicon.Relate(Lexicon.Find(a)!, Lexicon.Find(b)!);

    private static LexicalRelation Mirrored(LexicalRelation relation)
    {
        var mirrored = relation & ~(LexicalRelation.Hypernym | LexicalRelation.Hyponym | LexicalRelation.PartOf | LexicalRelation.HasPart);
        mirrored |= relation.HasFlag(LexicalRelation.Hypernym) ? LexicalRelation.Hyponym : 0;
        mirrored |= relation.HasFlag(LexicalRelation.Hyponym) ? LexicalRelation.Hypernym : 0;
        mirrored |= relation.HasFlag(LexicalRelation.PartOf) ? LexicalRelation.HasPart : 0;
        mirrored |= relation.HasFlag(LexicalRelation.HasPart) ? LexicalRelation.PartOf : 0;
        return mirrored;
    }
}
