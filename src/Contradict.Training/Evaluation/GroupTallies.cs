using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>The tallies of a base and other models, group by group: one row a group, one tally a model, the base first.</summary>
internal sealed class GroupTallies
{
    private readonly double[] values;

    public GroupTallies(IReadOnlyList<LabeledPair> pairs, int[] groupOfPair, IReadOnlyList<ComparedModel> models, ReadOnlySpan<int> rows)
    {
        Models = models.Count;
        var numbers = new Dictionary<int, int>();
        foreach (var row in rows)
            numbers.TryAdd(groupOfPair[row], numbers.Count);
        Groups = numbers.Count;
        values = new double[Groups * Width];
        foreach (var row in rows)
        {
            var group = values.AsSpan(numbers[groupOfPair[row]] * Width, Width);
            for (var model = 0; model < Models; model++)
                Tally.Add(group.Slice(model * Tally.Length, Tally.Length), Tally.LabelOf(pairs[row]), models[model].Predictions[row]);
        }
    }

    public int Groups { get; }

    public int Models { get; }

    /// <summary>The numbers in a row.</summary>
    public int Width => Models * Tally.Length;

    public ReadOnlySpan<double> Row(int group) => values.AsSpan(group * Width, Width);

    public double[] Total()
    {
        var total = new double[Width];
        for (var group = 0; group < Groups; group++)
            VectorSum.Add(total, Row(group), 1);
        return total;
    }
}
