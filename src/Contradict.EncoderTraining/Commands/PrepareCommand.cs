using System.CommandLine;
using System.Text;
using Contradict.EncoderTraining.Context;
using Contradict.EncoderTraining.Examples;
using Contradict.Inference.Language;

namespace Contradict.EncoderTraining.Commands;

/// <summary><c>prepare</c>: writes the frozen context model and its vocabulary.</summary>
internal static class PrepareCommand
{
    public static Command Create()
    {
        var shared = EncoderOptions.Shared();
        var pairs = EncoderOptions.Pairs();
        var encoder = EncoderOptions.Encoder();
        var command = new Command("prepare", "Write the frozen context model, with the pieces that the training texts use") { shared, pairs, encoder };
        command.SetAction(result => Run(result.GetRequiredValue(shared), result.GetRequiredValue(pairs), result.GetRequiredValue(encoder)));
        return command;
    }

    private static void Run(string shared, string[] pairs, string encoder)
    {
        var analyzer = new StatementAnalyzer(Lexicon.LoadEmbedded());
        var sources = new TrainingSources(shared, pairs, events: null, analyzer);
        var texts = sources.Numbers.Texts;
        var analyses = new StatementAnalysis[texts.Count];
        Parallel.For(0, texts.Count, i => analyses[i] = analyzer.Analyze(texts[i]));
        var transformer = SentenceTransformer.Load();
        var pieces = PieceSelection.Choose(transformer.Vocabulary, analyses);
        Directory.CreateDirectory(encoder);
        File.WriteAllText(Path.Combine(encoder, EncoderFolder.Vocabulary), string.Concat(pieces.Select(piece => transformer.Vocabulary[piece] + "\n")), new UTF8Encoding(false));
        File.WriteAllBytes(Path.Combine(encoder, EncoderFolder.Context), ContextGraph.Write(transformer, pieces));
        Console.WriteLine($"{pieces.Length:N0} of {transformer.Vocabulary.Count:N0} pieces kept, over {texts.Count:N0} statements");
    }
}
