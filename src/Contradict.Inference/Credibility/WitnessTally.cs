using System.Runtime.InteropServices;

namespace Contradict.Inference.Credibility;

/// <summary>
/// Counts how many witnesses stand behind testimonies of one direction for one party, where copies are none. One other party is one
/// witness per claim, however often it repeats itself, and no witness more than it has wordings of its own; one wording is one
/// witness, whoever copies it. So of each other party counts the smaller of claims met and wordings used, and in all no
/// more than there are distinct wordings. A further testimony never lowers the tally.
/// </summary>
internal sealed class WitnessTally
{
    private readonly Dictionary<string, Other> _others = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, double> _wordings = new(StringComparer.Ordinal);

    /// <summary>The number of witnesses.</summary>
    public int Count => Math.Min(_others.Values.Sum(other => other.Count), _wordings.Count);

    /// <summary>The witnesses, each worth the highest probability of its testimonies.</summary>
    public double Weight => Math.Min(_others.Values.Sum(other => other.Weight), _wordings.Values.Sum());

    public void Add(Testimony testimony)
    {
        ref var other = ref CollectionsMarshal.GetValueRefOrAddDefault(_others, testimony.Other, out _);
        (other ??= new Other()).Add(testimony);
        Raise(_wordings, testimony.OtherClaim, testimony.Weight);
    }

    private static void Raise(Dictionary<string, double> weights, string key, double weight)
    {
        ref var highest = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, key, out _);
        highest = Math.Max(highest, weight);
    }

    private sealed class Other
    {
        private readonly Dictionary<string, double> _claims = new(StringComparer.Ordinal);
        private readonly Dictionary<string, double> _wordings = new(StringComparer.Ordinal);

        public int Count => Math.Min(_claims.Count, _wordings.Count);

        public double Weight => Math.Min(_claims.Values.Sum(), _wordings.Values.Sum());

        public void Add(Testimony testimony)
        {
            Raise(_claims, testimony.Claim, testimony.Weight);
            Raise(_wordings, testimony.OtherClaim, testimony.Weight);
        }
    }
}
