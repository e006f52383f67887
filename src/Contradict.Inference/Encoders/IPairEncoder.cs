namespace Contradict.Inference.Encoders;

/// <summary>Reads two statements together and says in numbers how the one stands to the other. Thread-safe.</summary>
public interface IPairEncoder : IDisposable
{
    /// <summary>The outputs' names, in order: lower-case letters, digits and underscores, each once. Each names features of the family <c>encoder</c>.</summary>
    IReadOnlyList<string> Outputs { get; }

    /// <summary>
    /// Encodes each pair in the order given, from A to B; whoever needs symmetry asks for both orders. Far faster for many pairs than for one.
    /// </summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="outputs">Filled row by row: for each pair one finite number an output.</param>
    /// <exception cref="ArgumentException"><paramref name="outputs"/> is not as long as pairs times outputs.</exception>
    /// <exception cref="InputException">The model cannot be run, or gives what is no finite number.</exception>
    void Encode(IReadOnlyList<PairToEncode> pairs, Span<float> outputs);
}
