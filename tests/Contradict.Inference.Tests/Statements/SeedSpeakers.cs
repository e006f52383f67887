using Contradict.Inference.Articles;
using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

/// <summary>The article set that ships, read as a whole: who says what in each of its articles.</summary>
public sealed class SeedSpeakers
{
    // article | speaker | kind | affiliation | the claim's beginning
    [Theory]
    [InlineData("nile-channel", "senior Egyptian source", "unnamed official", "Egypt", "Truce talks in Cairo made significant progress")]
    [InlineData("nile-channel", "retired Egyptian general", "office", "Egypt", "Israel's withdrawal from Khan Yunis was a result")]
    [InlineData("nile-channel", "Health officials in Gaza", "office", "Gaza", "put the death toll")]
    [InlineData("haifa-daily", "unnamed Israeli official", "unnamed official", "Israel", "An agreement on the hostages is not imminent")]
    [InlineData("haifa-daily", "second official", "unnamed official", "Israel", "There is potential for a deal")]
    [InlineData("haifa-daily", "military spokesman", "office", "Israel", "the division had completed its mission")]
    [InlineData("haifa-daily", "Yoav Gallant", "person", "Israel", "the forces left in order to prepare")]
    [InlineData("haifa-daily", "Benjamin Netanyahu", "person", "Israel", "vowed to go into Rafah")]
    [InlineData("haifa-daily", "army", "office", "Israel", "Of the 129 who are still in Gaza")]
    [InlineData("gulf-wire", "senior Hamas official", "unnamed official", "Hamas", "There was no concrete progress")]
    [InlineData("gulf-wire", "senior Hamas official", "unnamed official", "Hamas", "The Israeli side had not moved")]
    [InlineData("cedar-review", "adviser to Iran's supreme leader", "unnamed official", "Iran", "No Zionist embassy is safe")]
    [InlineData("cedar-review", "Cedar Review", "outlet", null, "Israel has neither confirmed nor denied")]
    [InlineData("coastal-voice", "health ministry in Gaza", "office", "Gaza", "33,207 people had been killed")]
    [InlineData("coastal-voice", "World Bank", "organisation", "World Bank", "puts the damage in Gaza")]
    [InlineData("transatlantic-ledger", "United Nations officials", "office", "United Nations", "six months of violence across the border")]
    [InlineData("transatlantic-ledger", "Two Israeli officials", "unnamed official", "Israel", "there was no such date")]
    public void Every_claim_finds_its_speaker(string article, string speaker, string kind, string? affiliation, string beginning)
    {
        var statement = Assert.Single(StatementsOf(article), statement => statement.Text.StartsWith(beginning, StringComparison.Ordinal));
        Assert.Equal((speaker, kind, affiliation), (statement.Speaker.Name, SpeakerKindNames.Of(statement.Speaker.Kind), statement.Speaker.Affiliation));
    }

    private static List<Statement> StatementsOf(string article)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Contradict.sln")))
        {
            folder = folder.Parent;
        }

        var file = Directory.EnumerateFiles(Path.Combine(folder.FullName, "seeds"), article + ".*").Single();
        return [.. Articles(file).SelectMany(Extraction.Of)];
    }

    private static IEnumerable<Article> Articles(string file) => new ArticleReader().ReadAsync([file]).ToBlockingEnumerable();
}
