using System.Text.Json;
using Contradict.Inference;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>Tells files of pairs from articles, which may have the same extensions.</summary>
public static class PairSources
{
    /// <summary>Looks at a path's extension and at the first row of its file.</summary>
    /// <param name="path">A file, folder or glob.</param>
    /// <returns>What it holds; <see cref="PairSource.Articles"/> where it shows no sign of pairs.</returns>
    public static PairSource Of(string path) => !File.Exists(path) ? PairSource.Articles : Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".tsv" => PairSource.Pairs,
        ".csv" => HasStatements(path) ? PairSource.Pairs : PairSource.Articles,
        ".jsonl" => OfJsonLines(path),
        _ => PairSource.Articles,
    };

    private static bool HasStatements(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var rows = new DelimitedRows(stream, path, PairFormat.Csv, new FaultSink(static _ => { }));
            return rows.Header.Contains("statement_a") || rows.Header.Contains("premise");
        }
        catch (InputException)
        {
            // Whoever reads it as articles will say what is wrong with it.
            return false;
        }
    }

    private static PairSource OfJsonLines(string path)
    {
        using var stream = File.OpenRead(path);
        foreach (var (_, element) in new JsonLineObjects(stream, path, new FaultSink(static _ => { })).Read())
        {
            if (element.TryGetProperty("a", out var side) && side.ValueKind == JsonValueKind.Object)
                return PairSource.ScoredPairs;
            string[] signs = ["statement_a", "premise", "octet"];
            return signs.Any(name => element.TryGetProperty(name, out _)) ? PairSource.Pairs : PairSource.Articles;
        }

        return PairSource.Articles;
    }
}
