namespace Contradict.EncoderTraining;

/// <summary>The names of an encoder's files.</summary>
internal static class EncoderFolder
{
    public const string Context = "context.onnx";
    public const string Vocabulary = "pieces.txt";
    public const string Statement = "statement.onnx";
    public const string Pair = "pair.onnx";
    public const string Description = "encoder.json";
    public const string Folds = "folds.json";
}
