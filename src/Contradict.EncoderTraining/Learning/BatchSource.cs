using Contradict.EncoderTraining.Examples;

namespace Contradict.EncoderTraining.Learning;

/// <summary>Draws batches of pairs of about one length, epoch after epoch, without end.</summary>
internal static class BatchSource
{
    private const int BatchesOfChunk = 50;

    /// <summary>Batches of one pool.</summary>
    /// <param name="pool">The examples.</param>
    /// <param name="size">How many a batch has.</param>
    /// <param name="states">Tells how long the statements are.</param>
    /// <param name="seed">Fixes the order.</param>
    public static IEnumerable<IReadOnlyList<EncoderExample>> Of(IReadOnlyList<EncoderExample> pool, int size, StatementStates states, int seed)
    {
        var random = new Random(seed);
        var order = pool.ToArray();
        while (true)
        {
            random.Shuffle(order);
            foreach (var chunk in order.Chunk(size * BatchesOfChunk))
            {
                var batches = chunk.OrderBy(example => states.Words(example.A).Count + states.Words(example.B).Count).Chunk(size).ToArray();
                random.Shuffle(batches);
                foreach (var batch in batches.Where(batch => batch.Length == size))
                    yield return [.. batch.Select(example => Turned(example, random))];
            }
        }
    }

    private static EncoderExample Turned(EncoderExample example, Random random) =>
        example.Kind == ExampleKind.Symmetric && random.Next(2) == 0 ? example with { A = example.B, B = example.A } : example;
}
