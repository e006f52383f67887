namespace Contradict.Inference.Credibility.Claims;

/// <summary>How many found values are right.</summary>
/// <param name="Objects">Objects with a known value of which something is claimed.</param>
/// <param name="Right">How many found values are the known one, or its most precise part: "Gaza City" where "Gaza City, Gaza" is known.</param>
/// <param name="LessPrecise">How many more are a less precise part of it: "Gaza".</param>
/// <param name="Unclaimed">Objects with a known value of which nothing is claimed.</param>
public sealed record ValueAccuracy(int Objects, int Right, int LessPrecise, int Unclaimed)
{
    /// <summary><see cref="Right"/> as a share of <see cref="Objects"/>, 0 to 1; 0 where there is none.</summary>
    public double Accuracy => Objects == 0 ? 0 : (double)Right / Objects;

    /// <summary>Compares found values with known ones. Case, spaces and diacritics do not count.</summary>
    /// <param name="found">The found values.</param>
    /// <param name="gold">The known value of each object.</param>
    public static ValueAccuracy Of(IEnumerable<FoundValue> found, IReadOnlyDictionary<string, string> gold)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(gold);
        var (objects, right, lessPrecise) = (0, 0, 0);
        foreach (var value in found)
        {
            if (!gold.TryGetValue(value.Subject, out var known))
                continue;
            objects++;
            var (told, truth) = (ValueParts.Of(value.Value), ValueParts.Of(known));
            if (told.IsBeginningOf(truth) || value.Value == known)
                right++;
            else if (told.IsWithin(truth))
                lessPrecise++;
        }

        return new ValueAccuracy(objects, right, lessPrecise, gold.Count - objects);
    }
}
