using System.Security.Cryptography;
using System.Text;
using Contradict.Inference.Articles;
using Contradict.Inference.Models;

namespace Contradict.Inference.Storage;

/// <summary>
/// What stored work hangs on, as SHA-256. The program counts by the version id that the compiler gives the assembly, which changes with
/// every change of its code, word lists and weights, so that nothing kept by another program is ever taken for this one's.
/// </summary>
internal static class StoreFingerprints
{
    private static readonly Guid Program = typeof(StoreFingerprints).Assembly.ManifestModule.ModuleVersionId;

    /// <summary>Of an article and the program that reads it: all that its statements and their terms are made of.</summary>
    public static byte[] Of(Article article)
    {
        using var content = new MemoryStream();
        using (var writer = new PackedWriter(content))
        {
            writer.Write(Program);
            writer.Write(article.Id);
            writer.Write(article.Source);
            writer.WriteOptional(article.Title);
            writer.Write(article.Published?.Ticks ?? -1);
            writer.Write(article.Published?.Offset.Ticks ?? -1);
            writer.Write(article.BodyStart);
            writer.Write(article.Text);
        }

        return SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>Of a model and the program that computes its features.</summary>
    public static byte[] Of(Bundle bundle)
    {
        var content = new StringBuilder().Append(Program).Append('\n').Append(bundle.Manifest.FeatureSchema.Hash).Append('\n').Append(bundle.Label).Append('\n');
        foreach (var file in bundle.Manifest.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
            content.Append(file.Sha256).Append(' ').Append(file.Path).Append('\n');
        return SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()));
    }
}
