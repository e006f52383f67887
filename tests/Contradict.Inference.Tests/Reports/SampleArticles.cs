using Contradict.Inference.Articles;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Tests.Reports;

/// <summary>
/// Six articles about an event that never was, in our own words. A claim stands in ⟦speaker|kind|affiliation|claim⟧; an empty speaker
/// is the outlet itself.
/// </summary>
internal static class SampleArticles
{
    public static (IReadOnlyList<Article> Articles, IReadOnlyList<Statement> Statements) Read()
    {
        var articles = new List<Article>();
        var statements = new List<Statement>();
        foreach (var (id, source, hour, title, marked) in Texts)
        {
            var published = new DateTimeOffset(2031, 5, 12, 0, 0, 0, TimeSpan.Zero).AddHours(hour);
            var start = statements.Count;
            var text = Unmark(title + "\n\n" + marked, (speaker, kind, affiliation, from, claim) => statements.Add(new Statement
            {
                Id = $"{id}#{statements.Count - start + 1}",
                ArticleId = id,
                Source = source,
                Published = published,
                Speaker = speaker.Length == 0
                    ? new Speaker(source, SpeakerKind.Outlet, null, [source])
                    : new Speaker(speaker, Enum.Parse<SpeakerKind>(kind), affiliation.Length == 0 ? null : affiliation, [source, speaker]),
                Text = claim,
                Start = from,
                End = from + claim.Length,
            }));
            articles.Add(new Article(id, source, title, $"https://news.example/{id}", published, text));
        }

        return (articles, statements);
    }

    private static string Unmark(string marked, Action<string, string, string, int, string> found)
    {
        var text = "";
        foreach (var part in marked.Split('⟦', '⟧'))
        {
            if (part.Count(c => c == '|') == 3)
            {
                var fields = part.Split('|');
                found(fields[0], fields[1], fields[2], text.Length, fields[3]);
                text += fields[3];
            }
            else
            {
                text += part;
            }
        }

        return text;
    }

    private static readonly (string Id, string Source, int Hour, string Title, string Text)[] Texts =
    [
        ("courier-0512", "Marisol Courier", 7, "Blast at Port Marisol grain terminal leaves dozens hurt", """
            A blast tore through the grain terminal of Port Marisol before dawn on Monday. ⟦|||The explosion broke windows up to two kilometres away and closed the northern quay⟧. The fire service said ⟦Marisol fire service|Office|Port Marisol|the fire was under control by six in the morning⟧, and that ⟦Marisol fire service|Office|Port Marisol|nine people had been killed and at least 40 hurt⟧.

            Mayor Ilse Tarn told reporters that ⟦Ilse Tarn|Person|Port Marisol|the terminal had passed every safety inspection this year⟧. She added that ⟦Ilse Tarn|Person|Port Marisol|nobody had been ordered to leave the harbour district⟧. A dock worker who would not be named said ⟦unnamed dock worker|Witness||he had smelled gas for two days before the blast⟧.

            The operator, Halden Grain, said in a statement that ⟦Halden Grain|Organisation||dust in an empty silo had caught fire⟧ and that ⟦Halden Grain|Organisation||all of its workers on the night shift were accounted for⟧.
            """),
        ("radio-north-1", "Radio North", 9, "Port blast: union says warnings were ignored", """
            ⟦|||Twelve people died in the explosion at the Marisol grain terminal⟧, Radio North has learned from two hospitals. The dockers' union said ⟦Dockers' Union|Group||three of its members on the night shift are still missing⟧. Its chairman, Per Oland, accused the operator: ⟦Per Oland|Person|Dockers' Union|Halden Grain was warned of a gas leak on Saturday and did nothing⟧.

            Halden Grain denied this. ⟦Halden Grain|Organisation||No report of a gas leak ever reached the company⟧, it said. The harbour authority said ⟦Harbour authority|Office|Port Marisol|the northern quay will stay closed for at least two weeks⟧. Residents said ⟦residents|Witness||police had told them before four o'clock to leave their homes⟧.
            """),
        ("tidning-88", "Kustbladet", 11, "Was the silo safe?", """
            The grain terminal failed two safety inspections this spring, according to papers that Kustbladet has seen. ⟦|||The terminal failed two of its five safety inspections since January⟧. The labour inspectorate confirmed that ⟦Labour inspectorate|Office||it had fined Halden Grain twice this year⟧. The company's head, Mara Quill, said that ⟦Mara Quill|Person|Halden Grain|the fines concerned paperwork and not safety⟧.

            An unnamed official at the ministry of transport said ⟦unnamed transport official|UnnamedOfficial|Ministry of Transport|the licence of the terminal will not be suspended⟧. The minister, Oskar Lind, said later that ⟦Oskar Lind|Person|Ministry of Transport|the licence had been suspended as of noon⟧. The fire service put the number of dead at eleven: ⟦Marisol fire service|Office|Port Marisol|eleven people had been killed and 52 hurt⟧.
            """),
        ("wire-3301", "Norden Wire", 12, "Death toll in port explosion rises to 11", """
            ⟦Marisol fire service|Office|Port Marisol|The number of dead has risen to eleven⟧, the fire service said. ⟦|||The explosion was felt more than two kilometres away⟧. Police chief Dana Reyes said ⟦Dana Reyes|Person|Port Marisol police|there is no sign of a deliberate act⟧, while a security source said ⟦unnamed security source|UnnamedOfficial||investigators believe that the blast was sabotage⟧.

            Dana Reyes also said that ⟦Dana Reyes|Person|Port Marisol police|the harbour district was evacuated shortly before four⟧. The harbour authority said ⟦Harbour authority|Office|Port Marisol|ships would be able to use the northern quay from Thursday⟧. Grain exporters expect ⟦Grain Exporters' Association|Organisation||losses of about 14 million crowns a day⟧.
            """),
        ("harbour-live", "Harbour Watch", 14, "Live: what we know of the blast", """
            ⟦|||Firefighters were still battling flames in the second silo at noon⟧. The union now says ⟦Dockers' Union|Group||two of the three missing workers have been found alive⟧. A spokesman for Halden Grain said ⟦Halden Grain|Organisation||the company had known of a gas smell since Sunday and was looking into it⟧. ⟦|||The northern quay is closed until further notice⟧. An engineer said ⟦Lena Foss|Person||grain dust alone cannot explain a blast of this force⟧. The ministry said ⟦Ministry of Transport|Office||exports would not be affected⟧.
            """),
        ("evening-12", "The Evening Ledger", 18, "Minister: port reopens this week", """
            ⟦Oskar Lind|Person|Ministry of Transport|The port will be fully open again by Friday⟧, said minister Oskar Lind. ⟦Oskar Lind|Person|Ministry of Transport|There was no sabotage, and anyone who says so is guessing⟧. Hospitals said ⟦Marisol General Hospital|Organisation||thirteen people had died of their injuries by the evening⟧. ⟦|||The terminal has been without a safety officer since March⟧, two former employees told this paper. Halden Grain said ⟦Halden Grain|Organisation||it will pay the families of the dead⟧.
            """),
    ];
}
