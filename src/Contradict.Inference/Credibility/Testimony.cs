using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Credibility;

/// <summary>One judged pair seen from one party: an independent other bears its claim out or contradicts it.</summary>
/// <param name="Party">The party whose claim it is.</param>
/// <param name="Kind">Its kind: "outlet", or the speaker's kind.</param>
/// <param name="Claim">The normalised wording of its claim.</param>
/// <param name="Other">The other party.</param>
/// <param name="OtherClaim">The normalised wording of the other's claim.</param>
/// <param name="Agrees">Whether the other agrees; else it contradicts.</param>
/// <param name="Weight">The probability of that relation, 0 to 1.</param>
internal readonly record struct Testimony(
    string Party,
    string Kind,
    string Claim,
    string Other,
    string OtherClaim,
    bool Agrees,
    double Weight)
{
    public const string Outlet = "outlet";

    /// <summary>
    /// What a pair says of whom. Two speakers test each other, wherever they are quoted; an outlet counts as the speaker of what it
    /// says in its own voice, but its own voice and those that it quotes do not test each other, since it chose both. Two outlets
    /// that report the same speaker test each other's reporting. An outlet that quotes is not answerable for what is said. What an outlet
    /// has copied, the outlet says that it was copied from.
    /// </summary>
    /// <param name="pair">The pair.</param>
    /// <param name="originals">By a copied statement's id, the outlet that it was copied from.</param>
    public static IEnumerable<Testimony> Of(JudgedPair pair, IReadOnlyDictionary<string, string> originals)
    {
        if (pair.Verdict is { Update: true } or { Relation: Relation.Neutral or Relation.Unsure })
        {
            return [];
        }

        var (a, b) = (pair.A, pair.B);
        var (outletA, outletB) = (OutletOf(a, originals), OutletOf(b, originals));
        var (speakerA, speakerB) = (IsOwnVoice(a) ? outletA : a.Speaker.Name, IsOwnVoice(b) ? outletB : b.Speaker.Name);
        if (!Same(speakerA, speakerB) || (!IsOwnVoice(a) && SpeakerIdentity.KeyOf(a) != SpeakerIdentity.KeyOf(b)))
        {
            return Same(outletA, outletB) && (IsOwnVoice(a) || IsOwnVoice(b)) ? [] : Both(pair, speakerA, speakerB, byOutlet: false);
        }

        return Same(outletA, outletB) ? [] : Both(pair, outletA, outletB, byOutlet: true);
    }

    private static Testimony[] Both(JudgedPair pair, string partyA, string partyB, bool byOutlet)
    {
        var agrees = pair.Verdict.Relation == Relation.Agree;
        var weight = agrees ? pair.Verdict.Probability.Agree : pair.Verdict.Probability.Contradict;
        var claimA = ClaimWording.Normalize(pair.A.Text);
        var claimB = ClaimWording.Normalize(pair.B.Text);
        return
        [
            new Testimony(partyA, KindOf(pair.A, byOutlet), claimA, partyB, claimB, agrees, weight),
            new Testimony(partyB, KindOf(pair.B, byOutlet), claimB, partyA, claimA, agrees, weight),
        ];
    }

    private static string KindOf(Statement statement, bool byOutlet) =>
        byOutlet ? Outlet : SpeakerKindNames.Of(statement.Speaker.Kind);

    private static string OutletOf(Statement statement, IReadOnlyDictionary<string, string> originals) => originals.GetValueOrDefault(statement.Id, statement.Source);

    private static bool IsOwnVoice(Statement statement) => Same(statement.Speaker.Name, statement.Source);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
