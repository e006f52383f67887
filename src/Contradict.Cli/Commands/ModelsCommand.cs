using System.CommandLine;
using Contradict.Inference;
using Contradict.Inference.Models;
using Spectre.Console;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict models list|show|verify</c>: the bundles at hand.</summary>
internal sealed class ModelsCommand(CliConsole console)
{
    private readonly ModelOption _option = new(console);

    public Command Build() => new("models", "The bundles at hand.") { List(), Show(), Verify() };

    private Command List()
    {
        var command = new Command("list", "Lists the bundles.");
        command.Options.Add(_option.Models);
        command.SetAction(parsed =>
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("model", "version", "created", "rows", "macro F1", "folder");
            var broken = 0;
            foreach (var folder in _option.Catalog(parsed).List())
            {
                if (ReadManifest(folder) is not { } manifest)
                {
                    broken++;
                    continue;
                }

                var score = manifest.Metrics.TryGetValue("macroF1", out var value) ? value.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture) : "–";
                table.AddRow(manifest.Name, manifest.Version, manifest.Created ?? "–", $"{manifest.Data.Rows:N0}", score, Markup.Escape(folder));
            }

            console.Terminal.Write(table);
            return broken == 0 ? ExitCode.Done : ExitCode.BadInput;
        });
        return command;
    }

    /// <summary>The manifest; null where the bundle is broken, which is told.</summary>
    private BundleManifest? ReadManifest(string folder)
    {
        try
        {
            return VerifiedFiles.Read(folder).Manifest;
        }
        catch (InputException fault)
        {
            console.Error.WriteLine($"contradict: {fault.Message}");
            return null;
        }
    }

    private Command Show()
    {
        var model = new Argument<string?>("MODEL") { Description = "A folder or NAME[@VERSION].", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("show", "Prints a bundle's model card.") { model };
        command.Options.Add(_option.Models);
        command.SetAction(parsed =>
        {
            var files = VerifiedFiles.Read(Folder(parsed, parsed.GetValue(model)));
            console.Out.Write(System.Text.Encoding.UTF8.GetString(files.Require(BundleLayout.Card)));
            return ExitCode.Done;
        });
        return command;
    }

    private Command Verify()
    {
        var models = new Argument<string[]>("MODEL") { Description = "Folders or NAME[@VERSION]; all where none is given.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("verify", "Holds bundles against their manifests.") { models };
        command.Options.Add(_option.Models);
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(models) is { Length: > 0 } given ? given.Select(model => Folder(parsed, model)) : _option.Catalog(parsed).List();
            var broken = 0;
            foreach (var folder in named)
            {
                try
                {
                    var bundle = Bundle.Load(folder);
                    console.Out.WriteLine($"{bundle.Label} is whole: {bundle.Manifest.Files.Length} files ({folder})");
                }
                catch (InputException fault)
                {
                    console.Error.WriteLine($"contradict: {fault.Message}");
                    broken++;
                }
            }

            return broken == 0 ? ExitCode.Done : ExitCode.BadInput;
        });
        return command;
    }

    private string Folder(ParseResult parsed, string? model) =>
        _option.Catalog(parsed).Resolve(model is not null && Directory.Exists(console.Resolve(model)) ? console.Resolve(model) : model);
}
