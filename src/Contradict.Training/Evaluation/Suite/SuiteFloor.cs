using System.Collections.Immutable;
using System.Text.Json;
using Contradict.Inference;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>The pass rate that each capability must have, as <c>{"negation": 0.6, …}</c>. A capability without a floor may fall to any rate.</summary>
public sealed class SuiteFloor
{
    private readonly string _file;

    private SuiteFloor(string file, ImmutableSortedDictionary<string, double> rates) => (_file, Rates) = (file, rates);

    /// <summary>The lowest rate that passes, 0 to 1, by capability.</summary>
    public ImmutableSortedDictionary<string, double> Rates { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file: one JSON object whose values are numbers from 0 to 1.</param>
    /// <exception cref="InputException">The file cannot be read or holds something else.</exception>
    public static SuiteFloor Read(string path)
    {
        using var stream = InputFile.Open(path);
        try
        {
            using var json = JsonDocument.Parse(stream);
            return new SuiteFloor(path, RatesOf(json.RootElement, path));
        }
        catch (JsonException e)
        {
            throw new InputException(path, (int?)e.LineNumber + 1, "is not well-formed JSON; expected {\"capability\": rate, …}", e);
        }
    }

    /// <summary>The capabilities that fell below their floor.</summary>
    /// <param name="result">A model's outcomes on the suite.</param>
    /// <exception cref="InputException">A floor is set for a capability that the suite does not test.</exception>
    public ImmutableArray<FloorDrop> Drops(SuiteResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var rates = result.Capabilities.ToDictionary(capability => capability.Name, capability => capability.All.Rate, StringComparer.Ordinal);
        var drops = ImmutableArray.CreateBuilder<FloorDrop>();
        foreach (var (capability, floor) in Rates)
        {
            if (!rates.TryGetValue(capability, out var rate))
                throw new InputException(_file, null, $"sets a floor for {capability}, of which the suite has no row");
            if (rate < floor)
                drops.Add(new FloorDrop(capability, rate, floor));
        }

        return drops.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, double> RatesOf(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new InputException(path, null, "holds no JSON object; expected {\"capability\": rate, …}");
        var rates = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var property in root.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Number || property.Value.GetDouble() is not (>= 0 and <= 1))
                throw new InputException(path, null, $"the floor of {property.Name} is {property.Value.GetRawText()}; expected a number from 0 to 1");
            if (!rates.TryAdd(property.Name, property.Value.GetDouble()))
                throw new InputException(path, null, $"sets the floor of {property.Name} twice");
        }

        return rates.ToImmutable();
    }
}
