using System.Numerics.Tensors;
using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Xunit;

namespace Contradict.Inference.Tests.Encoders.Aligned;

public sealed class AlignedEncoderTests(ShippedEncoder shipped) : IClassFixture<ShippedEncoder>
{
    private static readonly string[] Texts =
    [
        "The bridge reopened to traffic on Monday, the city council said.",
        "The bridge remains closed.",
        "At least 41 people were killed when a fire swept through a market in the old town, hospital officials said on Sunday.",
        "Thirty-three people died in the market fire.",
        "Peace.",
        "",
    ];

    private readonly IPairEncoder _encoder = shipped.Encoder;
    private readonly EncoderFeatures _features = new(shipped.Encoder);

    [Fact]
    public void What_else_is_read_changes_no_feature()
    {
        var together = _features.Compute(AllPairs());
        var alone = AllPairs().Select(pair => _features.Compute([pair])[0]);
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Swapping_a_pair_swaps_its_directions()
    {
        var (pair, width) = (new PairToEncode(Prepare(Texts[0]), Prepare(Texts[1])), _encoder.Outputs.Count);
        var outputs = new float[2 * width];
        _encoder.Encode([pair, pair.Swapped], outputs);
        Assert.NotEqual(outputs[0], outputs[width]);
        Assert.Equal(outputs[3..width], outputs[(width + 3)..]);
    }

    [Fact]
    public void A_statement_is_most_similar_to_itself()
    {
        var outputs = new float[_encoder.Outputs.Count];
        _encoder.Encode([new PairToEncode(Prepare(Texts[2]), Prepare(Texts[2]))], outputs);
        Assert.Equal(1, outputs[^1], 1e-4);
    }

    [Fact]
    public void A_sense_is_that_of_the_pairs_similarity()
    {
        var (outputs, sensing) = (new float[_encoder.Outputs.Count], (ISenseEncoder)_encoder);
        _encoder.Encode([new PairToEncode(Prepare(Texts[0]), Prepare(Texts[1]))], outputs);
        var (first, second) = (sensing.SenseOf(Prepare(Texts[0])), sensing.SenseOf(Prepare(Texts[1])));
        Assert.Equal(outputs[^1], TensorPrimitives.Dot<float>(first, second), 1e-5);
        Assert.All(sensing.SenseOf(Prepare("")), value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_statement_read_for_a_pair_keeps_its_sense()
    {
        var (read, sensing) = (Prepare(Texts[0]), (ISenseEncoder)_encoder);
        _encoder.Encode([new PairToEncode(read, Prepare(Texts[1]))], new float[_encoder.Outputs.Count]);
        Assert.Equal(sensing.SenseOf(Prepare(Texts[0])), sensing.SenseOf(read));
    }

    [Fact]
    public void An_empty_statement_is_read_like_any()
    {
        var outputs = new float[_encoder.Outputs.Count];
        _encoder.Encode([new PairToEncode(Prepare(""), Prepare(Texts[2]))], outputs);
        Assert.All(outputs, output => Assert.True(float.IsFinite(output)));
    }

    [Fact]
    public void A_statement_longer_than_it_reads_gives_finite_numbers()
    {
        var outputs = new float[_encoder.Outputs.Count];
        _encoder.Encode([new PairToEncode(Prepare(string.Join(' ', Enumerable.Repeat("antidisestablishmentarianism", 400))), Prepare(Texts[0]))], outputs);
        Assert.All(outputs, output => Assert.True(float.IsFinite(output)));
    }

    [Fact]
    public void A_folder_without_its_network_is_refused()
    {
        var files = new EncoderFiles("broken", [new(EncoderFiles.SettingsName, "{\"kind\":\"aligned\"}"u8.ToArray())]);
        Assert.Contains("pieces.txt", Assert.Throws<InputException>(files.Open).Message, StringComparison.Ordinal);
    }

    private PreparedStatement Prepare(string text) => shipped.Prepare(text);

    private PairToEncode[] AllPairs() => [.. from a in Texts from b in Texts select new PairToEncode(Prepare(a), Prepare(b))];
}
