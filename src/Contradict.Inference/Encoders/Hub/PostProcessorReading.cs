using System.Collections.Immutable;
using System.Text.Json;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Reads from the post-processor of <c>tokenizer.json</c> how pairs are laid out.</summary>
internal static class PostProcessorReading
{
    /// <summary>The layout; null where the file names none.</summary>
    /// <exception cref="InvalidDataException">It is not A before B, or is not known.</exception>
    public static PairLayout? LayoutOf(JsonElement root)
    {
        PairLayout? layout = null;
        foreach (var part in TokenizerJson.PartsOf(root, "post_processor", "processors"))
        {
            layout = TokenizerJson.TypeOf(part) switch
            {
                "BertProcessing" => PairLayout.OfBert(IdOf(part, "cls"), IdOf(part, "sep")),
                "RobertaProcessing" => PairLayout.OfRoberta(IdOf(part, "cls"), IdOf(part, "sep")),
                "TemplateProcessing" => OfTemplate(part),
                "ByteLevel" => layout,
                var other => throw new InvalidDataException($"the post-processor \"{other}\" is not known"),
            };
        }

        return layout;
    }

    private static int IdOf(JsonElement part, string name) => part.GetProperty(name)[1].GetInt32();

    private static PairLayout OfTemplate(JsonElement template)
    {
        var special = template.GetProperty("special_tokens");
        var gaps = new[] { ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>() };
        var (seen, segment) = ("", 0);
        foreach (var part in template.GetProperty("pair").EnumerateArray())
        {
            if (part.TryGetProperty("Sequence", out var sequence))
            {
                seen += sequence.GetProperty("id").GetString();
                segment = sequence.GetProperty("type_id").GetInt32();
            }
            else
            {
                var token = special.GetProperty(part.GetProperty("SpecialToken").GetProperty("id").GetString() ?? "");
                gaps[Math.Min(seen.Length, 2)].AddRange(token.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32()));
            }
        }

        return seen == "AB"
            ? new PairLayout(gaps[0].ToImmutable(), gaps[1].ToImmutable(), gaps[2].ToImmutable(), segment)
            : throw new InvalidDataException("its template of pairs does not put A before B");
    }
}
