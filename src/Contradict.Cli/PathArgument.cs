using System.CommandLine;

namespace Contradict.Cli;

/// <summary>The argument PATH… of the commands that read articles.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create() => new("PATH")
    {
        Description = "Files, folders or globs of articles (.txt, .md, .jsonl, .csv, each also .gz), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
