using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The frames of reporting verbs.</summary>
internal sealed class CueFrames
{
    private readonly FrozenDictionary<string, CueFrame> _frames = Build();

    /// <summary>The frame of a cue by its dictionary form and stance.</summary>
    public CueFrame Find(string lemma, ReportingStance stance)
    {
        var frame = _frames.GetValueOrDefault(lemma);
        return stance switch
        {
            ReportingStance.Deny or ReportingStance.PlayDown => frame | CueFrame.Phrase | CueFrame.Strong | CueFrame.KeepsCue,
            ReportingStance.Request => frame | CueFrame.Infinitive | CueFrame.Phrase | CueFrame.Preposition | CueFrame.Strong | CueFrame.KeepsCue,
            ReportingStance.Commit => frame | CueFrame.Infinitive | CueFrame.Phrase | CueFrame.Strong,
            ReportingStance.Warn => frame | CueFrame.Preposition | CueFrame.Addressee | CueFrame.Inverts | CueFrame.Strong,
            _ => frame,
        };
    }

    private static FrozenDictionary<string, CueFrame> Build()
    {
        var frames = new Dictionary<string, CueFrame>(StringComparer.Ordinal);
        Add(frames, CueFrame.Inverts | CueFrame.Strong, "say add explain note write argue insist remark recall observe declare conclude continue reply respond state joke quip ask claim announce report predict complain concede admit acknowledge tweet post suggest vow confirm");
        Add(frames, CueFrame.Addressee | CueFrame.Strong, "tell inform assure remind advise brief notify convince persuade");
        Add(frames, CueFrame.Addressee, "write");
        Add(frames, CueFrame.Phrase | CueFrame.KeepsCue, "endorse praise welcome hail condemn criticise criticize denounce decry slam mention challenge contradict");
        Add(frames, CueFrame.Phrase, "announce report cite confirm acknowledge admit claim estimate predict forecast describe stress note disclose reveal allege emphasize emphasise underline reiterate declare project expect corroborate verify count record question doubt see propose suggest");
        Add(frames, CueFrame.Preposition, "complain boast speak talk warn");
        Add(frames, CueFrame.Infinitive, "claim expect propose plan hope");
        Add(frames, CueFrame.Phrase | CueFrame.KeepsCue, "describe put count accuse blame threaten question doubt dispute promise vow pledge");
        Add(frames, CueFrame.Strong, "accuse stress emphasize emphasise maintain contend assert believe allege confirm deny warn caution reveal testify point out");
        Add(frames, CueFrame.Inverts | CueFrame.Strong, "lament muse boast recount opine");
        return frames.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, CueFrame> frames, CueFrame frame, string lemmas)
    {
        foreach (var lemma in lemmas.Split(' '))
        {
            frames[lemma] = frames.GetValueOrDefault(lemma) | frame;
        }
    }
}
