using System.Security.Cryptography;
using System.Text;

namespace Contradict.Training.Data;

/// <summary>
/// A fingerprint of labeled pairs by what they say: SHA-256 over the sorted SHA-256 of each row's group, statements and
/// label. Files with the same rows have the same one, whatever their order, format, line ends and other columns.
/// </summary>
public static class DataFingerprint
{
    /// <summary>Computes it.</summary>
    /// <param name="pairs">The rows, read once.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static string Of(IEnumerable<LabeledPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var rows = pairs.Select(HashRow).ToList();
        rows.Sort((x, y) => x.AsSpan().SequenceCompareTo(y));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
            hash.AppendData(row);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] HashRow(LabeledPair pair)
    {
        string[] fields = [pair.Group, pair.StatementA, pair.StatementB, pair.Column("label")!];
        var canonical = new StringBuilder();
        foreach (var field in fields)
        {
            var text = field.ReplaceLineEndings("\n").Trim();
            canonical.Append(text.Length).Append(':').Append(text);
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString()));
    }
}
