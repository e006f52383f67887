using System.Text.Json;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>Reads the normalizer of <c>tokenizer.json</c>.</summary>
internal static class NormalizerReading
{
    /// <summary>What the normalizer does to a text, as far as it is not left to the tokenizer itself.</summary>
    /// <param name="root">The whole file.</param>
    /// <param name="leadingBlank">Whether a blank is put before the text where it has none.</param>
    /// <exception cref="InvalidDataException">It has a part that is not known.</exception>
    public static TextPreparation Read(JsonElement root, bool leadingBlank = false)
    {
        var (lower, strip) = (false, false);
        foreach (var part in TokenizerJson.PartsOf(root, "normalizer", "normalizers"))
        {
            switch (TokenizerJson.TypeOf(part))
            {
                case "BertNormalizer":
                    lower |= TokenizerJson.Flag(part, "lowercase") ?? true;
                    strip |= TokenizerJson.Flag(part, "strip_accents") ?? TokenizerJson.Flag(part, "lowercase") ?? true;
                    break;
                case "Lowercase":
                    lower = true;
                    break;
                case "StripAccents":
                    strip = true;
                    break;

                // Statements come in composed form, SentencePiece applies its own table, and blanks at the ends make no pieces.
                case "NFC" or "NFD" or "NFKC" or "NFKD" or "Precompiled" or "Replace" or "Strip" or "Nmt":
                    break;
                case var other:
                    throw new InvalidDataException($"the normalizer \"{other}\" is not known");
            }
        }

        return new TextPreparation(lower, strip, leadingBlank);
    }
}
