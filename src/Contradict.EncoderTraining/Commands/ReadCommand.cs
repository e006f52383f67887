using System.CommandLine;
using Contradict.EncoderTraining.Examples;
using Contradict.Inference.Encoders.Aligned;
using Contradict.Inference.Language;
using Microsoft.ML.OnnxRuntime;

namespace Contradict.EncoderTraining.Commands;

/// <summary><c>read</c>: has the context model read every statement, into the cache.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var shared = EncoderOptions.Shared();
        var pairs = EncoderOptions.Pairs();
        var events = EncoderOptions.Events();
        var encoder = EncoderOptions.Encoder();
        var cache = EncoderOptions.Cache();
        var command = new Command("read", "Have the context model read every statement, into the cache") { shared, pairs, events, encoder, cache };
        command.SetAction(result =>
        {
            var analyzer = new StatementAnalyzer(Lexicon.LoadEmbedded());
            var sources = new TrainingSources(result.GetRequiredValue(shared), result.GetRequiredValue(pairs), result.GetRequiredValue(events), analyzer);
            States(sources, analyzer, result.GetRequiredValue(encoder), result.GetRequiredValue(cache));
        });
        return command;
    }

    /// <summary>The states of all statements of the sources.</summary>
    public static StatementStates States(TrainingSources sources, StatementAnalyzer analyzer, string encoder, string cache)
    {
        using var context = Context(encoder);
        using var kept = new StatesCache(cache);
        return StatementStates.Build(sources.Numbers.Texts, analyzer, context, kept, line => Console.WriteLine($"{DateTime.Now:HH:mm:ss} {line}"));
    }

    private static ContextModel Context(string encoder)
    {
        using var options = new SessionOptions();
        using var vocabulary = File.OpenRead(Path.Combine(encoder, EncoderFolder.Vocabulary));
        return new ContextModel(File.ReadAllBytes(Path.Combine(encoder, EncoderFolder.Context)), vocabulary, options);
    }
}
