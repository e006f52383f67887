using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data;

/// <summary>
/// Splits labeled pairs so that nothing stands on two sides: rows of one key stay together, and so do rows that share
/// a statement or nearly so. Which part a set of rows goes to follows from a hash of the seed and its key alone, so
/// the order of the rows does not matter, and growing the data moves no old group, unless a new row ties two old
/// groups together. Rows without a key stay together with those they share a statement with.
/// </summary>
public sealed class GroupSplitter
{
    private readonly SplitKey key;
    private readonly ImmutableArray<SplitPart> parts;
    private readonly int seed;

    /// <summary>Creates a splitter.</summary>
    /// <param name="key">What is never parted.</param>
    /// <param name="parts">One to 255 parts; their shares sum to 1, and are met on average, not to the row.</param>
    /// <param name="seed">Another seed gives another split.</param>
    /// <exception cref="ArgumentException">A share is not above 0, the shares do not sum to 1, or a name stands twice.</exception>
    public GroupSplitter(SplitKey key, IEnumerable<SplitPart> parts, int seed)
    {
        this.key = key;
        this.parts = [.. parts];
        this.seed = seed;
        if (this.parts.Length is 0 or > 255 || this.parts.Any(p => !(p.Share > 0)) || Math.Abs(this.parts.Sum(p => p.Share) - 1) > 1e-6)
            throw new ArgumentException("the shares of the parts must be above 0 and sum to 1", nameof(parts));
        if (this.parts.DistinctBy(p => p.Name).Count() < this.parts.Length)
            throw new ArgumentException("two parts have the same name", nameof(parts));
    }

    /// <summary>Assigns each row to a part.</summary>
    /// <param name="pairs">The rows, read once; their text is not kept.</param>
    /// <param name="cancellation">Ends the search for near duplicates.</param>
    /// <returns>The assignment.</returns>
    public SplitPlan Plan(IEnumerable<LabeledPair> pairs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var components = new PairComponents();
        var labels = new List<Relation?>();
        foreach (var pair in pairs)
        {
            components.Add(pair, KeysOf(pair));
            labels.Add(pair.Label);
        }

        components.JoinNearDuplicates(cancellation);
        return Assign(components, labels);
    }

    private SplitPlan Assign(PairComponents components, List<Relation?> labels)
    {
        var roots = components.Roots();
        var representatives = components.Representatives(Rank);
        var partOfRow = new byte[roots.Length];
        var counts = new int[parts.Length, 4];
        var componentsOfPart = new HashSet<int>[parts.Length];
        var rowsOfRoot = new Dictionary<int, int>();
        for (var row = 0; row < roots.Length; row++)
        {
            var part = PartOf(representatives[roots[row]]);
            partOfRow[row] = (byte)part;
            counts[part, labels[row] is { } label ? (int)label : 3]++;
            (componentsOfPart[part] ??= []).Add(roots[row]);
            CollectionsMarshal.GetValueRefOrAddDefault(rowsOfRoot, roots[row], out _)++;
        }

        var summaries = parts.Select((part, i) => new SplitPartSummary(
            part.Name, counts[i, 0] + counts[i, 1] + counts[i, 2] + counts[i, 3], componentsOfPart[i]?.Count ?? 0,
            counts[i, (int)Relation.Agree], counts[i, (int)Relation.Contradict], counts[i, (int)Relation.Neutral]));
        return new SplitPlan([.. partOfRow], [.. summaries], rowsOfRoot.Values.DefaultIfEmpty().Max());
    }

    private IEnumerable<string> KeysOf(LabeledPair pair) => key switch
    {
        SplitKey.Group => pair.Group.Length > 0 ? [pair.Group] : [],
        SplitKey.Topic => pair.Topic.Length > 0 ? [pair.Topic] : [],
        _ => new[] { pair.SourceA, pair.SourceB }.Where(s => s.Length > 0).Distinct(),
    };

    private ulong Rank(string representative) => Hash("rank", representative);

    private int PartOf(string representative)
    {
        var position = Hash("part", representative) / (double)ulong.MaxValue;
        for (var i = 0; i < parts.Length - 1; i++)
        {
            position -= parts[i].Share;
            if (position < 0)
                return i;
        }

        return parts.Length - 1;
    }

    private ulong Hash(string purpose, string representative)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{purpose}\n{seed}\n{representative}");
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
