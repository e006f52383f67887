using System.Text;
using Contradict.Inference.Language;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class WordTableTests
{
    [Fact]
    public void Every_word_that_was_added_is_found_by_its_number() =>
        Gen.String[Gen.Char['a', 'f'], 0, 5].Array[0, 300].Sample(words =>
        {
            var table = new WordTable(4);
            var numbers = words.Select(word => table.Add(Encoding.ASCII.GetBytes(word))).ToArray();

            Assert.Equal(words.Distinct().Count(), table.Count);
            Assert.All(words.Zip(numbers), pair => Assert.Equal(pair.Second, table.Find(pair.First)));
            Assert.All(words.Zip(numbers), pair => Assert.Equal(pair.First, table[pair.Second]));
        });

    [Fact]
    public void A_word_that_was_not_added_is_not_found() => Assert.Equal(-1, new WordTable(0).Find("truce"));
}
