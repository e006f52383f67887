using System.Globalization;
using Contradict.Inference;
using Contradict.Inference.Credibility.Claims;

namespace Contradict.Training.Data.Claims;

/// <summary>Structured claims as CSV: <c>object, source, value [, time]</c>; columns are found by name, others passed over.</summary>
public static class ClaimsFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The claims in the file's order, at least one.</returns>
    /// <exception cref="InputException">The file, or the row named, cannot be used.</exception>
    public static IReadOnlyList<StructuredClaim> Read(string path)
    {
        using var table = new ValueTable(path);
        var (subject, source, value) = (table.Column("object", "obj"), table.Column("source", "src"), table.Column("value"));
        var time = table.FindColumn("time");
        var claims = new List<StructuredClaim>();
        foreach (var row in table.Rows())
        {
            claims.Add(new StructuredClaim(
                table.Text(row, subject), table.Text(row, source), table.Text(row, value), time < 0 ? null : TimeOf(row.Fields[time], path, row.Line)));
        }

        return claims.Count > 0 ? claims : throw new InputException(path, null, "there is no claim below the header");
    }

    private static DateTimeOffset? TimeOf(string text, string path, int line)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new InputException(path, line, $"time is \"{text.Trim()}\"; expected a date as 2026-03-01 or 2026-03-01T12:00:00Z");
    }
}
