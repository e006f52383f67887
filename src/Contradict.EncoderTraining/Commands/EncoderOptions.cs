using System.CommandLine;

namespace Contradict.EncoderTraining.Commands;

/// <summary>The options that several commands share.</summary>
internal static class EncoderOptions
{
    public static Option<string> Shared() => new("--sets") { Description = "folder of the public sets: train/*.tsv and articles/basil.jsonl", Required = true };

    public static Option<string[]> Pairs() => new("--pairs") { Description = "labeled pairs in our own format", Required = true, AllowMultipleArgumentsPerToken = true };

    public static Option<string> Events() => new("--events") { Description = "folder of sets of statements on one event each", Required = true };

    public static Option<string> Encoder() => new("--encoder") { Description = "folder of the encoder", Required = true };

    public static Option<string> Cache() => new("--cache") { Description = "file that keeps the statements' states between runs; about 5 GB", Required = true };

    public static Option<string> Weights() => new("--weights") { Description = "file of the generally trained weights", Required = true };

    public static Option<int> Seed() => new("--seed") { DefaultValueFactory = _ => 1, Description = "fixes every draw" };

    public static Option<int> Folds() => new("--folds") { DefaultValueFactory = _ => 3, Description = "how many folds the groups are dealt into" };
}
