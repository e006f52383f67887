using Contradict.Inference.Articles;
using Contradict.Inference.Models;
using Contradict.Inference.Pairing;
using Contradict.Inference.Ranking;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests.Ranking;

public sealed class RankingFeaturesTests(TinyBundle tiny)
{
    private const string North = "The dam burst at dawn, the mayor said. But the governor said the wall had held all day. Forty sheep drowned.";
    private const string South = "\"No animal was lost,\" a farmer said.\n\nThe army has left the valley.";

    private static readonly Article[] Articles =
    [
        new("north", "North Post", null, null, DateTimeOffset.UnixEpoch, North),
        new("south", "South Post", null, null, DateTimeOffset.UnixEpoch.AddHours(5), South),
    ];

    [Fact]
    public void Swapping_the_two_statements_of_a_pair_changes_nothing()
    {
        using var bundle = Bundle.Load(tiny.Folder);
        var set = new ArticleSetScorer(bundle, TinyTraining.Lexicon).Read(Articles, new ParallelOptions());
        var swapped = set with { Candidates = [.. set.Candidates.Select(pair => new CandidatePair(pair.B, pair.A, pair.Similarity))] };
        Assert.Equal(VectorsOf(set, bundle), VectorsOf(swapped, bundle));
    }

    [Fact]
    public void Every_feature_of_the_schema_is_written()
    {
        using var bundle = Bundle.Load(tiny.Folder);
        var set = new ArticleSetScorer(bundle, TinyTraining.Lexicon).Read(Articles, new ParallelOptions());
        var vector = Enumerable.Repeat(float.NaN, RankingFeatures.Schema.Count).ToArray();
        set.FeaturesOf(bundle.Calibration).Write(0, vector);
        Assert.DoesNotContain(vector, float.IsNaN);
        Assert.Equal(["stages", "place", "voice", "standing"], RankingFeatures.Schema.Families);
    }

    [Fact]
    public void The_features_say_where_the_two_stand_and_who_speaks()
    {
        using var bundle = Bundle.Load(tiny.Folder);
        var set = new ArticleSetScorer(bundle, TinyTraining.Lexicon).Read(Articles, new ParallelOptions());
        var pair = set.Candidates.Index().First(item => Is(item.Item, "burst at dawn", "held all day")).Index;
        var vector = new float[RankingFeatures.Schema.Count];
        set.FeaturesOf(bundle.Calibration).Write(pair, vector);
        Assert.Equal(1, Value("place.turn"));
        Assert.Equal(2, Value("voice.attributed"));
        Assert.Equal(0, Value("place.hours"));

        float Value(string name) => vector[RankingFeatures.Schema.Names.IndexOf(name)];
        bool Is(CandidatePair candidate, string first, string second) => Says(candidate.A, first) && Says(candidate.B, second);
        bool Says(int statement, string words) => set.Statements[statement].Text.Contains(words, StringComparison.Ordinal);
    }

    private static float[][] VectorsOf(ReadSet set, Bundle bundle)
    {
        var features = set.FeaturesOf(bundle.Calibration);
        return [.. Enumerable.Range(0, set.Candidates.Length).Select(pair =>
        {
            var vector = new float[RankingFeatures.Schema.Count];
            features.Write(pair, vector);
            return vector;
        })];
    }
}
