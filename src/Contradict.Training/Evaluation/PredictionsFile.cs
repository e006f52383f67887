using System.Globalization;
using System.Text.Unicode;
using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using CsvHelper;

namespace Contradict.Training.Evaluation;

/// <summary>
/// A model's predictions as CSV: <c>id, p_agree, p_contradict, p_neutral</c> and, where the model abstains,
/// <c>relation</c>. Such a file stands for a model wherever figures are made.
/// </summary>
public static class PredictionsFile
{
    private static readonly string[] Probabilities = ["p_agree", "p_contradict", "p_neutral"];

    // Probabilities are often written with three or four digits; more than that apart they are no distribution.
    private const double SumTolerance = 0.01;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its rows in order; probabilities are scaled to sum to 1.</returns>
    /// <exception cref="InputException">The file, or the row named, cannot be used.</exception>
    public static IReadOnlyList<Prediction> Read(string path)
    {
        using var stream = InputFile.Open(path);
        var options = new CsvReaderOptions { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };
        using var csv = CsvReader.Create(stream, options);
        try
        {
            return ReadRows(csv, path);
        }
        catch (CsvFormatException e)
        {
            throw new InputException(path, e.LineNumber > 0 ? (int)e.LineNumber : null, "is not well-formed CSV; is a quote left open?", e);
        }
    }

    /// <summary>Puts predictions in the order of the pairs they are for. Predictions for other pairs are left out.</summary>
    /// <param name="predictions">The predictions.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="name">The predictions' file, for errors.</param>
    /// <returns>One prediction a pair.</returns>
    /// <exception cref="InputException">A pair has no prediction.</exception>
    public static IReadOnlyList<Prediction> Align(IEnumerable<Prediction> predictions, IEnumerable<LabeledPair> pairs, string name)
    {
        var byId = predictions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        return [.. pairs.Select(pair => byId.TryGetValue(pair.Id, out var prediction)
            ? prediction
            : throw new InputException(name, null, $"has no prediction for the pair {pair.Id} ({pair.File}:{pair.Line})"))];
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="predictions">What to write.</param>
    public static void Write(string path, IEnumerable<Prediction> predictions) => AtomicFile.Write(path, stream =>
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader(["id", .. Probabilities, "relation"]);
        foreach (var p in predictions)
        {
            csv.WriteRecord([p.Id, Format(p.Probability.Agree), Format(p.Probability.Contradict), Format(p.Probability.Neutral), RelationNames.Of(p.Relation)]);
        }
    });

    private static List<Prediction> ReadRows(CsvReader csv, string path)
    {
        csv.ReadHeader();
        var id = Column(csv, "id", path);
        var columns = Probabilities.Select(name => Column(csv, name, path)).ToArray();
        if (!csv.TryGetFieldIndex("relation", out var relation))
            relation = -1;
        var predictions = new List<Prediction>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            if (!Utf8.IsValid(csv.RawRecord))
                throw new InputException(path, line, InvalidUtf8.Reason);
            if (csv.FieldCount != csv.Headers.Count)
                throw new InputException(path, line, $"the row has {csv.FieldCount} fields; the header has {csv.Headers.Count}");
            var prediction = ReadRow(csv, id, columns, relation, path, line);
            if (!ids.Add(prediction.Id))
                throw new InputException(path, line, $"the id {prediction.Id} stands twice");
            predictions.Add(prediction);
        }

        return predictions;
    }

    private static Prediction ReadRow(CsvReader csv, int id, int[] columns, int relation, string path, int line)
    {
        var p = new double[3];
        for (var i = 0; i < 3; i++)
        {
            var text = csv.GetString(columns[i]);
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out p[i]) || !(p[i] is >= 0 and <= 1))
                throw new InputException(path, line, $"{Probabilities[i]} is \"{text}\"; expected a number from 0 to 1");
        }

        var sum = p[0] + p[1] + p[2];
        if (Math.Abs(sum - 1) > SumTolerance)
            throw new InputException(path, line, string.Create(CultureInfo.InvariantCulture, $"the probabilities sum to {sum:0.###}; expected 1"));
        var probability = new RelationProbabilities(p[0] / sum, p[1] / sum, p[2] / sum);
        if (relation < 0)
            return new Prediction(csv.GetString(id), probability);
        var verdict = RelationNames.ParseVerdict(csv.GetString(relation))
            ?? throw new InputException(path, line, $"unknown relation \"{csv.GetString(relation)}\"; expected agree, contradict, neutral or unsure");
        return new Prediction(csv.GetString(id), probability, verdict);
    }

    private static int Column(CsvReader csv, string name, string path) =>
        csv.TryGetFieldIndex(name, out var index) ? index : throw new InputException(path, 1, $"the header has no column {name}");

    private static string Format(double probability) => probability.ToString("R", CultureInfo.InvariantCulture);
}
