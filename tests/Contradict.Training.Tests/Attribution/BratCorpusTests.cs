using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Training.Attribution;
using Xunit;

namespace Contradict.Training.Tests.Attribution;

public sealed class BratCorpusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("brat").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_event_gives_source_cue_and_content_in_pieces()
    {
        Write("The bridge, she said, is safe.", "T1\tContent 0 10;22 29\tThe bridge is safe\nT2\tSource 12 15\tshe\nT3\tCue 16 20\tsaid\nE1\tAttribution:T3 Content:T1 Cue:T3 Source:T2\n");
        var text = Assert.Single(BratCorpus.Read(_folder));
        var attribution = Assert.Single(text.Attributions);
        Assert.Equal([new TextSpan(0, 10), new TextSpan(22, 29)], attribution.Content);
        Assert.Equal(("she", "said"), (attribution.Source[0].Of(text.Text), attribution.Cue[0].Of(text.Text)));
    }

    [Fact]
    public void Code_points_become_utf_16_offsets()
    {
        Write("😀 she said no", "T1\tCue 6 10\tsaid\nE1\tAttribution:T1 Cue:T1\n");
        var text = Assert.Single(BratCorpus.Read(_folder));
        Assert.Equal("said", text.Attributions[0].Cue[0].Of(text.Text));
    }

    [Theory]
    [InlineData("T1\tCue 6 99\tsaid\n", "x_1.ann:1: \"Cue 6 99\" gives no range within the text")]
    [InlineData("T1\tCue 0 3\tShe\nE1\tAttribution:T1 Cue:T1 Source:T7\n", "x_1.ann:2: T7 is nowhere defined")]
    public void A_fault_names_file_and_line(string annotation, string message)
    {
        Write("She said no.", annotation);
        var fault = Assert.Throws<InputException>(() => BratCorpus.Read(_folder).ToList());
        Assert.EndsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_another_layout_is_named() =>
        Assert.Contains("there is no folder attributions", Assert.Throws<InputException>(() => BratCorpus.Read(_folder)).Message, StringComparison.Ordinal);

    private void Write(string text, string annotation)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "text"));
        Directory.CreateDirectory(Path.Combine(_folder, "attributions"));
        File.WriteAllText(Path.Combine(_folder, "text", "x.txt"), text);
        File.WriteAllText(Path.Combine(_folder, "attributions", "x_1.ann"), annotation);
    }
}
