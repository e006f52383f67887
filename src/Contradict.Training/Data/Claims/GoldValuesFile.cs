using Contradict.Inference;

namespace Contradict.Training.Data.Claims;

/// <summary>The known values of objects as CSV: <c>object, value</c>; columns are found by name, others passed over.</summary>
public static class GoldValuesFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The known value of each object, at least one.</returns>
    /// <exception cref="InputException">The file, or the row named, cannot be used.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        using var table = new ValueTable(path);
        var (subject, value) = (table.Column("object", "obj"), table.Column("value"));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            var (name, known) = (table.Text(row, subject), table.Text(row, value));
            if (!values.TryAdd(name, known) && values[name] != known)
                throw new InputException(path, row.Line, $"\"{name}\" has another value already: \"{values[name]}\"");
        }

        return values.Count > 0 ? values : throw new InputException(path, null, "there is no value below the header");
    }
}
