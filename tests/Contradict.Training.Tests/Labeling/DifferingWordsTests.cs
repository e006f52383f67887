using Contradict.Inference.Language;
using Contradict.Tests.Shared;
using Contradict.Training.Labeling;
using Xunit;

namespace Contradict.Training.Tests.Labeling;

public sealed class DifferingWordsTests
{
    [Theory]
    [InlineData("The old bridge is open.", "The old bridge is closed.", "open", "closed")]
    [InlineData("Strikes were held in Lyon.", "A strike is being held in Lyon before noon.", "", "before noon")]
    [InlineData("No deal is near.", "The deal is near, and it isn't off.", "No", "n't off")]
    [InlineData("33 people died.", "41 people died.", "33", "41")]
    public void Words_without_a_counterpart_are_found(string a, string b, string inA, string inB)
    {
        var found = new DifferingWords(new StatementAnalyzer(TinyTraining.Lexicon)).Find(a, b);
        Assert.Equal(inA, string.Join(' ', found.A.Select(span => span.Of(a))));
        Assert.Equal(inB, string.Join(' ', found.B.Select(span => span.Of(b))));
    }
}
