namespace Contradict.Training.Tests.Data.Checking;

/// <summary>Rows without fault: sentences of random words, three labels in turn, a group for each three rows.</summary>
internal static class CleanRows
{
    public const string Header = "id,topic,group,type,source_a,statement_a,source_b,statement_b,label";

    private static readonly string[] Labels = ["agree", "contradict", "neutral"];

    public static List<string> Of(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i =>
            $"r{seed}-{i},topic {i / 3 % 40},g{seed}-{i / 3},,,{Sentence(random)},,{Sentence(random)},{Labels[i % 3]}")];
    }

    /// <summary>Writes rows; the row with index i stands on line i + 2.</summary>
    public static string Write(TemporaryFolder folder, string name, IEnumerable<string> rows) =>
        folder.Write(name, Header + "\n" + string.Join('\n', rows) + "\n");

    private static string Sentence(Random random) =>
        string.Join(' ', Enumerable.Range(0, 12).Select(_ => Word(random))) + ".";

    private static string Word(Random random)
    {
        var syllables = Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{"bdfgklmnprst"[random.Next(12)]}{"aeiou"[random.Next(5)]}");
        return string.Concat(syllables);
    }
}
