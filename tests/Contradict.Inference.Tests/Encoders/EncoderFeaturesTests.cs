using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Tests.Features;
using Contradict.Inference.Tests.Language;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class EncoderFeaturesTests : IDisposable
{
    private readonly CountingEncoder _encoder = new();

    public void Dispose() => _encoder.Dispose();

    [Fact]
    public void Each_output_gives_the_higher_and_the_lower_of_both_orders() =>
        Assert.Equal([3f, -3f, 11f, 11f], new EncoderFeatures(_encoder).Compute([Pair("It rain", "Rain")])[0]);

    [Fact]
    public void Swapping_the_statements_keeps_the_features()
    {
        var features = new EncoderFeatures(_encoder);
        Assert.Equal(features.Compute([Pair("It rained.", "Rain")])[0], features.Compute([Pair("Rain", "It rained.")])[0]);
    }

    [Fact]
    public void A_pair_that_comes_twice_is_read_once_in_each_order()
    {
        new EncoderFeatures(_encoder).Compute([Pair("One", "Three"), Pair("Three", "One"), Pair("One", "Three")]);
        Assert.Equal((1, 2), (_encoder.Calls, _encoder.Pairs));
    }

    [Fact]
    public void Every_pair_gets_its_own_features()
    {
        var rows = new EncoderFeatures(_encoder).Compute([Pair("One", "Three"), Pair("One", "Two"), Pair("Three", "One")]);
        Assert.Equal([2f, 0f, 2f], rows.Select(row => row[0]));
    }

    [Fact]
    public void No_pairs_ask_nothing()
    {
        Assert.Empty(new EncoderFeatures(_encoder).Compute([]));
        Assert.Equal(0, _encoder.Calls);
    }

    [Theory]
    [InlineData("Entails")]
    [InlineData("a.b")]
    [InlineData("")]
    public void An_output_that_no_feature_can_be_named_for_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new EncoderFeatures(new CountingEncoder(name, "both")));

    [Fact]
    public void The_wider_schema_begins_with_the_one_without_encoder()
    {
        var schema = PairFeatures.SchemaWith(_encoder);
        Assert.Equal(PairFeatures.Schema.Names, schema.Names.Take(PairFeatures.Schema.Count));
        Assert.Equal(["encoder.longer_higher", "encoder.longer_lower", "encoder.both_higher", "encoder.both_lower"], schema.Names.Skip(PairFeatures.Schema.Count));
        Assert.NotEqual(PairFeatures.Schema.Hash, schema.Hash);
    }

    [Fact]
    public void Without_an_encoder_the_schema_stays_as_it_is() => Assert.Same(PairFeatures.Schema, PairFeatures.SchemaWith(null));

    [Fact]
    public void The_vector_ends_with_what_the_encoder_says()
    {
        var features = new PairFeatures(SharedLexicon.Lexicon, Contradict.Inference.Language.WordVectors.LoadEmbedded(), _encoder);
        var vector = new float[features.FullSchema.Count];
        features.Compute(Vector.Prepare("It rain"), Vector.Prepare("Rain"), vector);
        Assert.Equal(Vector.Of("It rain", "Rain"), vector[..PairFeatures.Schema.Count]);
        Assert.Equal([3f, -3f, 11f, 11f], vector[PairFeatures.Schema.Count..]);
    }

    private static PairToEncode Pair(string a, string b) => new(Vector.Prepare(a), Vector.Prepare(b));
}
