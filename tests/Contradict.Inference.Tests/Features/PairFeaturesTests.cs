using Contradict.Inference.Features;
using Contradict.Inference.Tests.Language;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class PairFeaturesTests
{
    [Fact]
    public void Swapping_the_statements_keeps_every_bit_of_the_vector() => RealPairs.Gen.Sample(
        pair => Assert.Equal(Bits(Vector.Of(pair.A, pair.B)), Bits(Vector.Of(pair.B, pair.A))),
        iter: 500);

    [Fact]
    public void Swapping_hostile_texts_keeps_every_bit_of_the_vector() => Gen.Select(HostileText.Gen, HostileText.Gen).Sample(
        (a, b) => Assert.Equal(Bits(Vector.Of(a, b)), Bits(Vector.Of(b, a))),
        iter: 300);

    [Fact]
    public void All_values_of_real_pairs_are_finite() => RealPairs.Gen.Sample(
        pair => Assert.All(Vector.Of(pair.A, pair.B), value => Assert.True(float.IsFinite(value))),
        iter: 500);

    [Fact]
    public void All_values_of_hostile_texts_are_finite() => Gen.Select(HostileText.Gen, HostileText.Gen).Sample(
        (a, b) => Assert.All(Vector.Of(a, b), value => Assert.True(float.IsFinite(value))),
        iter: 300);

    [Fact]
    public void The_same_pair_gives_the_same_vector_on_many_threads()
    {
        var (a, b) = (Vector.Prepare("The storm killed 33 people in Doha on Monday."), Vector.Prepare("The storm did not kill 41 people in Cairo."));
        var vectors = new float[64][];

        Parallel.For(0, vectors.Length, i => Vector.Computation.Compute(a, b, vectors[i] = new float[PairFeatures.Schema.Count]));

        Assert.All(vectors, vector => Assert.Equal(vectors[0], vector));
    }

    [Fact]
    public void A_vector_of_another_length_is_refused()
    {
        var statement = Vector.Prepare("The ship sank.");

        var fault = Assert.Throws<ArgumentException>(() => Vector.Computation.Compute(statement, statement, new float[PairFeatures.Schema.Count - 1]));

        Assert.Contains($"the schema {PairFeatures.Schema.Count}", fault.Message, StringComparison.Ordinal);
    }

    private static int[] Bits(float[] vector) => Array.ConvertAll(vector, BitConverter.SingleToInt32Bits);
}
