using System.Collections.Immutable;
using System.Globalization;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>
/// One sitting of one annotator over a journal: which pair is asked, and what becomes of the answer. Pairs in the journal, either way round, are
/// not asked again; skipped ones only not in this sitting.
/// </summary>
public sealed class LabelingSession
{
    private readonly List<LabelCandidate> _candidates = [];
    private readonly Dictionary<PairContent, int> _indexes = [];
    private readonly Stack<(int Candidate, bool Labeled)> _answers = [];
    private readonly PairGroups _groups = new();
    private readonly PairSelection _selection;
    private readonly LabelJournal _journal;
    private readonly string _annotator;
    private readonly TimeProvider _clock;
    private int? _current;

    /// <summary>Begins a sitting, or goes on where the journal ends.</summary>
    /// <param name="candidates">The pairs to choose among; of those with the same statements the first counts.</param>
    /// <param name="journal">Where the labels go.</param>
    /// <param name="annotator">Who labels; may be empty.</param>
    /// <param name="clock">Tells when a row was labeled.</param>
    public LabelingSession(IEnumerable<LabelCandidate> candidates, LabelJournal journal, string annotator, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(journal);
        (_journal, _annotator, _clock) = (journal, annotator, clock);
        foreach (var candidate in candidates)
            Add(candidate);

        // A row from elsewhere teaches nothing of these candidates, but can be taken back like any other.
        foreach (var row in journal.Rows)
            Add(new LabelCandidate(row, new RelationProbabilities(0, 0, 1)));
        _selection = new PairSelection(_candidates);
        foreach (var row in journal.Rows)
        {
            _groups.Tie(row);
            var index = _indexes[PairContent.Of(row)];
            _selection.Cover(index);
            _answers.Push((index, Labeled: true));
        }

        foreach (var candidate in _candidates.Where(candidate => candidate.TiesItsArticles))
            _groups.TieArticles(candidate.Pair);
        Regroup(journal.Rows);
        _current = _selection.Next();
    }

    /// <summary>The pair to label now; null where none is left.</summary>
    public LabelCandidate? Current => _current is { } index ? _candidates[index] : null;

    /// <summary>How many rows the journal has.</summary>
    public int Labeled => _journal.Rows.Count;

    /// <summary>How many pairs are still to be asked, the current one included.</summary>
    public int Left => _selection.Left;

    /// <summary>Labels the current pair; when this returns the row is on the disk.</summary>
    /// <param name="label">Agree, Contradict or Neutral.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="label"/> is Unsure, which is no label.</exception>
    /// <exception cref="InvalidOperationException">There is no current pair.</exception>
    public void Label(Relation label)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(label, Relation.Unsure);
        var row = RowOf(Current ?? throw new InvalidOperationException("no pair is left to label"), label);
        _groups.Tie(row);
        var named = _groups.Named([.. _journal.Rows, row]);
        if (IsSame(named, _journal.Rows))
            _journal.Append(named[^1]);
        else
            _journal.Replace(named);
        GoOn(labeled: true);
    }

    /// <summary>Passes over the current pair for this sitting.</summary>
    /// <exception cref="InvalidOperationException">There is no current pair.</exception>
    public void Skip()
    {
        if (_current is null)
            throw new InvalidOperationException("no pair is left to skip");
        GoOn(labeled: false);
    }

    /// <summary>Takes the last answer back, also one of an earlier sitting, and asks its pair again.</summary>
    /// <returns>False where there is none.</returns>
    public bool Back()
    {
        if (!_answers.TryPop(out var last))
            return false;
        if (last.Labeled)
            _journal.RemoveLast();
        _selection.Uncover(last.Candidate);
        _current = last.Candidate;
        return true;
    }

    private void GoOn(bool labeled)
    {
        var asked = _current!.Value;
        _answers.Push((asked, labeled));
        _selection.Cover(asked);
        _current = _selection.Next();
    }

    private void Add(LabelCandidate candidate)
    {
        if (_indexes.TryAdd(PairContent.Of(candidate.Pair), _candidates.Count))
            _candidates.Add(candidate);
    }

    private LabeledPair RowOf(LabelCandidate candidate, Relation label) => candidate.Pair with
    {
        Label = label,
        Extra = [.. candidate.Pair.Extra.Where(column => column.Name is not (LabelColumns.Annotator or LabelColumns.LabeledAt)), .. Signature()],
    };

    private ImmutableArray<ExtraColumn> Signature() =>
    [
        new(LabelColumns.Annotator, _annotator),
        new(LabelColumns.LabeledAt, _clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
    ];

    /// <summary>A row may join two groups that were apart; then the earlier rows bear the joint name.</summary>
    private void Regroup(IReadOnlyList<LabeledPair> rows)
    {
        var named = _groups.Named(rows);
        if (!IsSame(named, rows))
            _journal.Replace(named);
    }

    private static bool IsSame(IReadOnlyList<LabeledPair> named, IReadOnlyList<LabeledPair> rows) =>
        !rows.Where((row, i) => row.Group != named[i].Group).Any();
}
