using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;

namespace Contradict.Cli;

/// <summary>The options that choose which findings are shown.</summary>
internal sealed class FilterOptions
{
    private readonly Option<double> _least = new("--min-probability")
    {
        Description = "Shows only findings of at least this probability, 0 to 1; pairs.jsonl keeps all.",
        HelpName = "P",
    };

    private readonly Option<string[]> _kinds = new("--kind")
    {
        Description = $"Shows only findings of these kinds: {string.Join(", ", ContradictionKindNames.All.Select(ContradictionKindNames.Of))}.",
        HelpName = "KIND…",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _speakers = new("--speaker")
    {
        Description = "Shows only findings in which the name or affiliation of a speaker contains TEXT.",
        HelpName = "TEXT…",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<DateTimeOffset?> _since = new("--since")
    {
        Description = "Shows only findings with a statement published then or later: 2026-03-01 or 2026-03-01T12:00:00Z.",
        HelpName = "DATE",
        CustomParser = ReadDate,
    };

    public void AddTo(Command command)
    {
        _least.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var least) && least is >= 0 and <= 1))
                result.AddError($"--min-probability is a probability, 0 to 1, not {token.Value}");
        });
        _kinds.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => ContradictionKindNames.Parse(token.Value) is null))
                result.AddError($"--kind has no kind {token.Value}; there are {string.Join(", ", ContradictionKindNames.All.Select(ContradictionKindNames.Of))}");
        });
        command.Options.Add(_least);
        command.Options.Add(_kinds);
        command.Options.Add(_speakers);
        command.Options.Add(_since);
    }

    public PairFilter Read(ParseResult parsed) => new()
    {
        LeastProbability = parsed.GetValue(_least),
        Kinds = [.. parsed.GetValue(_kinds)!.Select(kind => ContradictionKindNames.Parse(kind)!.Value)],
        Speakers = [.. parsed.GetValue(_speakers)!],
        Since = parsed.GetValue(_since),
    };

    private static DateTimeOffset? ReadDate(ArgumentResult result)
    {
        const string Formats = "yyyy-MM-dd|yyyy-MM-dd'T'HH:mm|yyyy-MM-dd'T'HH:mm:ss|yyyy-MM-dd'T'HH:mmK|yyyy-MM-dd'T'HH:mm:ssK";
        var text = result.Tokens[^1].Value;
        if (DateTimeOffset.TryParseExact(text, Formats.Split('|'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return date;
        result.AddError($"--since is a date as 2026-03-01 or 2026-03-01T12:00:00Z, not {text}");
        return null;
    }
}
