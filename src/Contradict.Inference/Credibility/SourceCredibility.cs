namespace Contradict.Inference.Credibility;

/// <summary>How far a source is borne out by independent others.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Kind">"outlet" for publishers, else the speaker's kind.</param>
/// <param name="Credibility">The mean, 0 to 1; null where there is too little evidence.</param>
/// <param name="Low">Lower end of the 95% interval; null with <paramref name="Credibility"/>.</param>
/// <param name="High">Upper end of the 95% interval; null with <paramref name="Credibility"/>.</param>
/// <param name="Judged">Number of cases with an independent other, copies and repetitions folded; agreed and contradicted together.</param>
/// <param name="Agreed">In how many of them the other agreed.</param>
/// <param name="Contradicted">In how many of them the other contradicted.</param>
public sealed record SourceCredibility(
    string Source,
    string Kind,
    double? Credibility,
    double? Low,
    double? High,
    int Judged,
    int Agreed,
    int Contradicted);
