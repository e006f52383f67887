using System.Collections.Immutable;
using System.Globalization;
using Contradict.Inference;
using Contradict.Inference.Language;

namespace Contradict.Training.Attribution;

/// <summary>Parses one .ann file: text-bound lines "T3	Cue 11 12;15 20	…" and events "E1	Attribution:T5 Content:T4 Cue:T3 Source:T2".</summary>
internal static class BratAnnotations
{
    /// <summary>The attributions of the file. Lines of other sorts, notes and the rest of a quotation that breaks a line among them, are passed over.</summary>
    /// <param name="annotations">The file's content.</param>
    /// <param name="file">Its name, for faults.</param>
    /// <param name="text">The text that it annotates; brat counts its code points.</param>
    public static List<AnnotatedAttribution> Parse(string annotations, string file, string text)
    {
        var offsets = new CodePointOffsets(text);
        var spans = new Dictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal);
        var events = new List<(int Line, string Roles)>();
        var number = 0;
        foreach (var line in annotations.Split('\n'))
        {
            number++;
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields.Length < 2 || fields[0].Length < 2 || !fields[0].AsSpan(1).ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            if (fields[0][0] == 'T')
            {
                spans[fields[0]] = Spans(fields[1], offsets) ?? throw new InputException(file, number, $"\"{fields[1]}\" gives no range within the text");
            }
            else if (fields[0][0] == 'E')
            {
                events.Add((number, fields[1]));
            }
        }

        return [.. events.Select(item => Attribution(item.Roles, spans, file, item.Line))];
    }

    private static AnnotatedAttribution Attribution(string roles, Dictionary<string, ImmutableArray<TextSpan>> spans, string file, int line)
    {
        var (source, cue, content) = (new List<TextSpan>(), new List<TextSpan>(), new List<TextSpan>());
        foreach (var role in roles.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = role.IndexOf(':', StringComparison.Ordinal);
            var target = role[(colon + 1)..];
            if (!spans.TryGetValue(target, out var range))
            {
                throw new InputException(file, line, $"{target} is nowhere defined");
            }

            var list = role.AsSpan(0, Math.Max(0, colon)) switch
            {
                ['S', 'o', 'u', 'r', 'c', 'e', ..] => source,
                ['C', 'u', 'e', ..] => cue,
                ['C', 'o', 'n', 't', 'e', 'n', 't', ..] => content,
                _ => null,
            };
            list?.AddRange(range);
        }

        return new AnnotatedAttribution([.. source], [.. cue], [.. content]);
    }

    // "Cue 11 12;15 20"
    private static ImmutableArray<TextSpan>? Spans(string field, CodePointOffsets offsets)
    {
        var blank = field.IndexOf(' ', StringComparison.Ordinal);
        var ranges = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var range in field[(blank + 1)..].Split(';'))
        {
            var ends = range.Split(' ');
            if (ends.Length != 2 || !TryParse(ends[0], out var start) || !TryParse(ends[1], out var end) || start > end || end > offsets.Count)
            {
                return null;
            }

            ranges.Add(new TextSpan(offsets[start], offsets[end]));
        }

        return ranges.DrainToImmutable();
    }

    private static bool TryParse(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
