using System.Collections.Immutable;
using Contradict.Inference.Features;
using Contradict.Inference.Models;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Ranking;

/// <summary>
/// The features by which the candidate pairs of one article set are ranked: what the stages hold of the two statements, where the two stand, who
/// speaks, and how the pair stands among the others of its statements. Swapping the two changes none. How long the statements are is left out: it
/// told the claims that the writers of data/sets had tagged, by folds over these, and nothing on other writers' sets.
/// </summary>
internal sealed class RankingFeatures
{
    private static readonly ImmutableArray<SpeakerKind> Kinds = [.. Enum.GetValues<SpeakerKind>()];
    private static readonly ImmutableArray<string> Measures = ["matter", "contradiction", "joined"];

    private readonly IReadOnlyList<Statement> _statements;
    private readonly IReadOnlyList<CandidatePair> _pairs;
    private readonly IReadOnlyList<PairReading> _readings;
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly StageLogOdds[] _scores;
    private readonly StatementTraits[] _traits;
    private readonly ImmutableArray<Standing> _standings;
    private readonly Standing _echoes;

    /// <summary>Prepares the features of a set.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="pairs">The candidate pairs among them.</param>
    /// <param name="readings">What was read of each pair, in the same order.</param>
    /// <param name="texts">The articles' texts by their ids.</param>
    /// <param name="calibration">The curves of the stages.</param>
    public RankingFeatures(
        IReadOnlyList<Statement> statements,
        IReadOnlyList<CandidatePair> pairs,
        IReadOnlyList<PairReading> readings,
        IReadOnlyDictionary<string, string> texts,
        Calibration calibration)
    {
        _statements = statements;
        _pairs = pairs;
        _readings = readings;
        _texts = texts;
        _traits = [.. statements.Select(statement => StatementTraits.Of(statement, texts[statement.ArticleId]))];
        _scores = [.. readings.Select(calibration.ScoresOf)];
        _standings =
        [
            new Standing(pairs, Array.ConvertAll(_scores, score => score.Matter), statements.Count),
            new Standing(pairs, Array.ConvertAll(_scores, score => score.Contradiction), statements.Count),
            new Standing(pairs, Array.ConvertAll(_scores, score => score.Joined), statements.Count),
        ];
        _echoes = new Standing(pairs, Array.ConvertAll(_scores, score => score.Agree), statements.Count);
    }

    /// <summary>The names of the features, in the order of the vector; the families are stages, place, voice and standing.</summary>
    public static FeatureSchema Schema { get; } = new(1,
    [
        "stages.matter", "stages.agreement", "stages.contradiction", "stages.bearing", "stages.joined", "stages.stopped", "stages.update",
        "place.similarity", "place.surroundings", "place.one_article", "place.paragraphs", "place.one_paragraph", "place.characters", "place.turn", "place.hours",
        "place.earlier", "place.later", "place.apart",
        "voice.attributed", "voice.own", "voice.quoted", "voice.hops", "voice.affiliation",
        .. Kinds.Select(kind => $"voice.{SpeakerKindNames.Of(kind)}"),
        .. Measures.SelectMany(measure => new[] { $"standing.{measure}_lead_min", $"standing.{measure}_lead_max", $"standing.{measure}_rank_min", $"standing.{measure}_rank_max" }),
        "standing.echo_min", "standing.echo_max",
    ]);

    /// <summary>Writes a pair's vector.</summary>
    /// <param name="pair">The pair's place in the list.</param>
    /// <param name="into">Takes the vector, as long as <see cref="Schema"/>.</param>
    public void Write(int pair, Span<float> into)
    {
        var write = new FeatureWriter(into);
        var (a, b, similarity) = _pairs[pair];
        var reading = _readings[pair];
        var scores = _scores[pair];
        write.Add(scores.Matter);
        write.Add(scores.Agreement);
        write.Add(scores.Contradiction);
        write.Add(scores.Bearing);
        write.Add(scores.Joined);
        write.Add(reading.Stopped is not null);
        write.Add((int)reading.Update);
        write.Add(similarity);
        write.Add(reading.Surroundings ?? 0);
        WritePlace(ref write, pair);
        WriteVoices(ref write, _traits[a], _traits[b]);
        WriteStanding(ref write, _standings[0], a, b, scores.Matter);
        WriteStanding(ref write, _standings[1], a, b, scores.Contradiction);
        WriteStanding(ref write, _standings[2], a, b, scores.Joined);
        write.AddBoth(_echoes.Highest(a), _echoes.Highest(b));
    }

    /// <summary>Where a pair's two statements stand.</summary>
    /// <param name="pair">The pair's place in the list.</param>
    public PairPlace PlaceOf(int pair)
    {
        var (a, b) = (_statements[_pairs[pair].A], _statements[_pairs[pair].B]);
        return PairPlace.Of(a, b, a.ArticleId == b.ArticleId ? _texts[a.ArticleId] : null);
    }

    /// <summary>Whether no other pair of either statement scores higher by all stages together.</summary>
    /// <param name="pair">The pair's place in the list.</param>
    public bool LeadsBoth(int pair)
    {
        var joined = _scores[pair].Joined;
        return _standings[2].Rank(_pairs[pair].A, joined) == 0 && _standings[2].Rank(_pairs[pair].B, joined) == 0;
    }

    private void WritePlace(ref FeatureWriter write, int pair)
    {
        var (a, b, _) = _pairs[pair];
        var (first, second) = (_statements[a], _statements[b]);
        var place = PlaceOf(pair);
        write.Add(place.InOneArticle);
        write.Add(place.Paragraphs);
        write.Add(place.InOneParagraph);
        write.Add(place.Characters);
        write.Add(place.Turn);
        write.Add(HoursApart(first.Published, second.Published));
        write.AddBoth(_traits[a].Place, _traits[b].Place);
        write.Add(Math.Abs(_traits[a].Place - _traits[b].Place));
    }

    private static void WriteVoices(ref FeatureWriter write, in StatementTraits a, in StatementTraits b)
    {
        write.Add(Count(a.IsAttributed, b.IsAttributed));
        write.Add(Count(a.IsOwnVoice, b.IsOwnVoice));
        write.Add(Count(a.IsQuoted, b.IsQuoted));
        write.Add(Math.Max(a.Hops, b.Hops));
        write.Add(a.Affiliation is null || b.Affiliation is null ? 0 : a.Affiliation == b.Affiliation ? 1 : -1);
        foreach (var kind in Kinds)
            write.Add(Count(a.Kind == kind, b.Kind == kind));
    }

    private static void WriteStanding(ref FeatureWriter write, Standing standing, int a, int b, double score)
    {
        write.AddBoth(standing.Lead(a, score), standing.Lead(b, score));
        write.AddBoth(standing.Rank(a, score), standing.Rank(b, score));
    }

    private static double HoursApart(DateTimeOffset? a, DateTimeOffset? b)
    {
        const double unknown = -1;
        const double most = 100;
        return a is { } first && b is { } second ? Math.Min((first - second).Duration().TotalHours, most) : unknown;
    }

    private static int Count(bool a, bool b) => (a ? 1 : 0) + (b ? 1 : 0);
}
