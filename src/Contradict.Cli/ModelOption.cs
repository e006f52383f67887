using System.CommandLine;
using Contradict.Inference.Models;

namespace Contradict.Cli;

/// <summary>The options <c>--model</c> and <c>--models</c>, and what they name.</summary>
internal sealed class ModelOption(CliConsole console)
{
    public Option<string?> Model { get; } = new("--model")
    {
        Description = "The model: a bundle's folder or NAME[@VERSION]; the highest version of news where none is given.",
        HelpName = "MODEL",
    };

    public Option<string?> Models { get; } = new("--models")
    {
        Description = "The folder that holds NAME/VERSION/; else models/ in the working folder, then the one installed beside the program.",
        HelpName = "DIR",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Model);
        command.Options.Add(Models);
    }

    public BundleCatalog Catalog(ParseResult parsed) => parsed.GetValue(Models) is { } folder
        ? new BundleCatalog(console.Resolve(folder))
        : new BundleCatalog(console.Resolve("models"), Path.Combine(AppContext.BaseDirectory, "models"));

    public Bundle Load(ParseResult parsed) => Load(parsed, parsed.GetValue(Model));

    public Bundle Load(ParseResult parsed, string? model)
    {
        var folder = model is not null && Directory.Exists(console.Resolve(model)) ? console.Resolve(model) : model;
        return Bundle.Load(Catalog(parsed).Resolve(folder));
    }
}
