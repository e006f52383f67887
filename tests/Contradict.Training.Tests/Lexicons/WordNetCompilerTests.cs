using System.Text;
using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Training.Lexicons;
using Xunit;

namespace Contradict.Training.Tests.Lexicons;

public sealed class WordNetCompilerTests : IDisposable
{
    private const string WordNetFolder = "CONTRADICT_WORDNET";

    private readonly string _folder = Directory.CreateTempSubdirectory("wordnet").FullName;

    public WordNetCompilerTests()
    {
        Write("data.noun", "00000100 06 n 01 thing 0 000 | what there is", "00000200 06 n 02 widget 0 gadget 0 001 @ 00000100 n 0000 | a thing");
        Write("index.noun", "gadget n 1 1 @ 1 0 00000200", "thing n 1 0 1 0 00000100", "widget n 1 1 @ 1 1 00000200");
        Write("data.verb", "00000100 30 v 01 do 0 001 ! 00000200 v 0101 01 + 02 00 | act", "00000200 30 v 01 undo 0 001 ! 00000100 v 0101 01 + 02 00 | act back");
        Write("index.verb", "do v 1 1 ! 1 1 00000100", "undo v 1 1 ! 1 1 00000200");
        Write("verb.exc", "did do", "undid undo");
        Write("cntlist.rev", "widget%1:06:00:: 1 7");
        foreach (var empty in new[] { "data.adj", "index.adj", "data.adv", "index.adv", "noun.exc", "adj.exc", "adv.exc" })
        {
            Write(empty);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_files_give_the_same_bytes() => Assert.Equal(Compile(_folder), Compile(_folder));

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(_folder, "verb.exc"));

        var fault = Assert.Throws<InputException>(() => Compile(_folder));

        Assert.EndsWith("verb.exc", fault.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_is_named()
    {
        Write("index.verb", "do v 1 1 ! 1 1 00000100", "undo v many");

        var fault = Assert.Throws<InputException>(() => Compile(_folder));

        Assert.Equal(2, fault.Line);
    }

    [Fact]
    public void A_pointer_to_nowhere_is_refused()
    {
        Write("data.noun", "00000100 06 n 01 thing 0 001 @ 00000999 n 0000 | what there is", "00000200 06 n 02 widget 0 gadget 0 000 | a thing");

        Assert.Throws<InputException>(() => Compile(_folder));
    }

    [Fact]
    [Trait("Needs", "WordNet")]
    public void The_embedded_dictionary_is_what_WordNet_compiles_to()
    {
        var folder = Environment.GetEnvironmentVariable(WordNetFolder);
        Assert.SkipWhen(folder is null, $"Set {WordNetFolder} to the folder of WordNet 3.0's database files.");
        using var embedded = typeof(Lexicon).Assembly.GetManifestResourceStream("Contradict.Inference.Language.Resources.wordnet.bin")!;
        using var expected = new MemoryStream();
        embedded.CopyTo(expected);

        Assert.Equal(expected.ToArray(), Compile(folder!));
    }

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, name), lines, Encoding.Latin1);

    private static byte[] Compile(string folder)
    {
        using var output = new MemoryStream();
        WordNetCompiler.Compile(folder, output);
        return output.ToArray();
    }
}
