namespace Contradict.Inference.Models;

/// <summary>Orders versions such as 0.9.0, 0.10.0 and 1.0.0-rc.1 by the precedence rule of Semantic Versioning 2.0.0, section 11.</summary>
public sealed class VersionComparer : IComparer<string?>
{
    private VersionComparer()
    {
    }

    /// <summary>The one instance.</summary>
    public static VersionComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (coreX, labelX) = Split(x ?? "");
        var (coreY, labelY) = Split(y ?? "");
        var core = CompareParts(coreX, coreY);
        if (core != 0)
            return core;
        return (labelX, labelY) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ => CompareParts(labelX, labelY),
        };
    }

    private static (string Core, string? Label) Split(string version)
    {
        var hyphen = version.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? (version, null) : (version[..hyphen], version[(hyphen + 1)..]);
    }

    private static int CompareParts(string x, string y)
    {
        var partsX = x.Split('.');
        var partsY = y.Split('.');
        for (var i = 0; i < Math.Min(partsX.Length, partsY.Length); i++)
        {
            var numericX = long.TryParse(partsX[i], out var numberX);
            var numericY = long.TryParse(partsY[i], out var numberY);
            var order = (numericX, numericY) switch
            {
                (true, true) => numberX.CompareTo(numberY),
                (true, false) => -1,
                (false, true) => 1,
                _ => string.CompareOrdinal(partsX[i], partsY[i]),
            };
            if (order != 0)
                return order;
        }

        return partsX.Length.CompareTo(partsY.Length);
    }
}
