using Contradict.Inference.Credibility;
using Contradict.Inference.Language;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Tests.Reports;

/// <summary>The sample articles with verdicts given by hand.</summary>
internal static class SampleSet
{
    public static ReportContent Content()
    {
        var (articles, statements) = SampleArticles.Read();
        var byId = statements.ToDictionary(statement => statement.Id);
        var called = Called.Select(call => call.Pair(byId)).ToList();
        var ids = called.Select(pair => pair.Id).ToHashSet();
        var pairs = called.Concat(Neutral(statements).Where(pair => !ids.Contains(pair.Id))).ToList();
        return new ReportContent
        {
            Articles = articles,
            Statements = statements,
            Pairs = pairs,
            Sources = new CredibilityModel().Score(pairs),
            Summary = ReportSummary.Of(articles, statements, pairs, "news 0.1.0",
                ["2 of 42 statements repeat another word for word and were folded into it.", "61 pairs were left out because one speaker made both statements in one article."]),
            AlsoCarriedBy = new Dictionary<string, System.Collections.Immutable.ImmutableArray<string>> { ["courier-0512#3"] = ["Coast Today", "Norden Wire"] },
        };
    }

    private static IEnumerable<JudgedPair> Neutral(IReadOnlyList<Statement> statements) =>
        from i in Enumerable.Range(0, statements.Count)
        from j in Enumerable.Range(i + 1, statements.Count - i - 1)
        where statements[i].Speaker.Name != statements[j].Speaker.Name
        let doubt = ((i * 7) + (j * 13)) % 30 / 100.0
        select new JudgedPair($"{statements[i].Id}~{statements[j].Id}", statements[i], statements[j],
            new Verdict(Relation.Neutral, new RelationProbabilities(doubt / 2, doubt / 2, 1 - doubt), null, false, []));

    private sealed record Call(string A, string B, Relation Relation, double Agree, double Contradict, ContradictionKind? Kind, bool Update, params (string Name, string A, string B, double Weight)[] Reasons)
    {
        public JudgedPair Pair(Dictionary<string, Statement> byId)
        {
            var (a, b) = (byId[A], byId[B]);
            var probability = new RelationProbabilities(Agree, Contradict, 1 - Agree - Contradict);
            var reasons = Reasons.Select(reason => new Reason(reason.Name, Words(a, reason.A), Words(b, reason.B), reason.Weight));
            return new JudgedPair($"{A}~{B}", a, b, new Verdict(Relation, probability, Kind, Update, [.. reasons]));
        }

        private static TextSpan? Words(Statement statement, string words)
        {
            var start = statement.Text.IndexOf(words, StringComparison.Ordinal);
            return words.Length == 0 ? null : start < 0 ? throw new InvalidOperationException(words) : new TextSpan(start, start + words.Length);
        }
    }

    private static readonly Call[] Called =
    [
        new("courier-0512#4", "tidning-88#1", Relation.Contradict, 0.02, 0.94, ContradictionKind.Quantifier, false,
            ("“passed” and “failed” are opposites", "passed", "failed", 2.1),
            ("“every” against “two of its five”", "every safety inspection", "two of its five safety inspections", 1.3),
            ("both are about safety inspections of the terminal", "terminal", "terminal", 0.8),
            ("the periods differ in words: “this year” and “since January”", "this year", "since January", -0.2)),
        new("radio-north-1#3", "radio-north-1#4", Relation.Contradict, 0.02, 0.92, ContradictionKind.DenialVerb, false,
            ("“No report … ever reached” denies “was warned”", "was warned of a gas leak", "No report of a gas leak ever reached", 2.4),
            ("both name the gas leak", "gas leak", "gas leak", 0.9)),
        new("tidning-88#4", "tidning-88#5", Relation.Contradict, 0.05, 0.91, ContradictionKind.Negation, false,
            ("“will not be suspended” against “had been suspended”", "will not be suspended", "had been suspended", 2.0),
            ("both are about the terminal's licence", "licence", "licence", 0.7),
            ("the tenses differ", "", "", -0.4)),
        new("wire-3301#3", "wire-3301#4", Relation.Contradict, 0.03, 0.88, ContradictionKind.Negation, false,
            ("“no sign of a deliberate act” against “sabotage”", "no sign of a deliberate act", "sabotage", 1.9)),
        new("courier-0512#5", "radio-north-1#6", Relation.Contradict, 0.04, 0.86, ContradictionKind.Negation, false,
            ("“nobody” against “them”", "nobody", "them", 1.2),
            ("“ordered to leave” and “told … to leave” are the same act", "ordered to leave", "told them before four o'clock to leave", 1.1)),
        new("courier-0512#5", "wire-3301#5", Relation.Contradict, 0.05, 0.83, ContradictionKind.Negation, false,
            ("“nobody had been ordered to leave” against “was evacuated”", "nobody had been ordered to leave", "was evacuated", 1.7)),
        new("courier-0512#2", "harbour-live#1", Relation.Contradict, 0.06, 0.81, ContradictionKind.Status, false,
            ("“under control” against “still battling”", "under control", "still battling flames", 1.6)),
        new("radio-north-1#5", "wire-3301#6", Relation.Contradict, 0.08, 0.78, ContradictionKind.DateTime, false,
            ("“at least two weeks” against “from Thursday”", "for at least two weeks", "from Thursday", 1.5),
            ("both are about the northern quay", "the northern quay", "the northern quay", 0.6)),
        new("courier-0512#7", "harbour-live#5", Relation.Contradict, 0.07, 0.74, ContradictionKind.Causal, false,
            ("the causes differ: dust, or more than dust", "dust", "cannot explain", 1.2)),
        new("courier-0512#8", "radio-north-1#2", Relation.Contradict, 0.05, 0.72, ContradictionKind.Antonym, false,
            ("“accounted for” and “missing” are opposites", "accounted for", "still missing", 1.5),
            ("“all” against “three”", "all", "three", 0.6)),
        new("wire-3301#4", "evening-12#2", Relation.Contradict, 0.05, 0.69, ContradictionKind.Negation, false,
            ("“was sabotage” against “no sabotage”", "was sabotage", "no sabotage", 1.4)),
        new("radio-north-1#4", "harbour-live#3", Relation.Contradict, 0.06, 0.66, ContradictionKind.ModalityHedge, false,
            ("“No report” against “had known”", "No report", "had known", 1.1)),
        new("wire-3301#7", "harbour-live#6", Relation.Contradict, 0.09, 0.58, ContradictionKind.WorldKnowledge, false,
            ("losses do not go with unaffected exports", "losses of about 14 million crowns", "would not be affected", 0.7)),
        new("tidning-88#2", "tidning-88#3", Relation.Unsure, 0.31, 0.42, ContradictionKind.ModalityHedge, false,
            ("“fined” against “paperwork and not safety”", "fined", "paperwork and not safety", 0.5)),
        new("radio-north-1#1", "evening-12#3", Relation.Unsure, 0.22, 0.47, ContradictionKind.Number, false,
            ("the numbers differ: 12 and 13", "Twelve", "thirteen", 0.9),
            ("the second is later, and tolls rise", "", "", -0.8)),
        new("radio-north-1#5", "evening-12#1", Relation.Unsure, 0.12, 0.46, ContradictionKind.DateTime, false,
            ("“two weeks” against “Friday”", "two weeks", "Friday", 0.6)),
        new("harbour-live#4", "wire-3301#6", Relation.Unsure, 0.18, 0.44, ContradictionKind.Status, false,
            ("“closed” against “able to use”", "closed", "able to use", 0.4)),
        new("courier-0512#3", "wire-3301#1", Relation.Neutral, 0.1, 0.45, ContradictionKind.Number, true,
            ("nine, then eleven: a toll that rose", "nine people", "eleven", 1.2)),
        new("courier-0512#3", "tidning-88#6", Relation.Neutral, 0.08, 0.44, ContradictionKind.Number, true,
            ("nine, then eleven: a toll that rose", "nine people had been killed", "eleven people had been killed", 1.1)),
        new("evening-12#3", "wire-3301#1", Relation.Neutral, 0.12, 0.42, ContradictionKind.Number, true,
            ("eleven, then thirteen: a toll that rose", "thirteen people", "eleven", 1.0)),
        new("radio-north-1#2", "harbour-live#2", Relation.Neutral, 0.2, 0.4, ContradictionKind.Status, true,
            ("missing, then found", "still missing", "found alive", 1.1)),
        new("courier-0512#1", "wire-3301#2", Relation.Agree, 0.93, 0.02, null, false,
            ("both say two kilometres", "two kilometres", "two kilometres", 1.8),
            ("both are about the explosion", "The explosion", "The explosion", 0.9)),
        new("tidning-88#6", "wire-3301#1", Relation.Agree, 0.91, 0.03, null, false,
            ("both say eleven dead", "eleven people had been killed", "eleven", 1.7)),
        new("radio-north-1#6", "wire-3301#5", Relation.Agree, 0.88, 0.03, null, false,
            ("“told … to leave” and “evacuated” are the same act", "told them before four o'clock to leave", "evacuated shortly before four", 1.5)),
        new("courier-0512#6", "harbour-live#3", Relation.Agree, 0.79, 0.06, null, false,
            ("both name a smell of gas", "smelled gas", "gas smell", 1.2)),
        new("wire-3301#3", "evening-12#2", Relation.Agree, 0.77, 0.07, null, false,
            ("both rule out an attack", "no sign of a deliberate act", "no sabotage", 1.1)),
        new("radio-north-1#5", "harbour-live#4", Relation.Agree, 0.71, 0.08, null, false,
            ("both say that the quay is closed", "the northern quay will stay closed", "The northern quay is closed", 1.3)),
        new("tidning-88#1", "evening-12#4", Relation.Agree, 0.61, 0.1, null, false,
            ("both find the safety wanting", "failed", "without a safety officer", 0.6)),
    ];
}
