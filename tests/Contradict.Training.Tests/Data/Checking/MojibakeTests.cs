using System.Text;
using Contradict.Training.Data.Checking;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Data.Checking;

public sealed class MojibakeTests
{
    [Theory]
    [InlineData("cafÃ© owners", "Ã©")]
    [InlineData("the ministerâ€™s office", "â€™")]
    [InlineData("â€œNo,â€\u009d he said", "â€œ")]
    [InlineData("ÐšÐ¸Ñ—Ð² said", "Ðš")]
    [InlineData("a price of Â£5", "Â£")]
    [InlineData("lost \uFFFD here", "\uFFFD")]
    public void Text_decoded_in_the_wrong_way_is_found(string text, string piece) => Assert.Equal(piece, Mojibake.FindIn(text));

    [Theory]
    [InlineData("Café owners in São Paulo said “no”.")]
    [InlineData("«CAFÉ» and „Ä“ and “À”")]
    [InlineData("Київ, 北京, القاهرة, ירושלים, Łódź, İzmir")]
    [InlineData("It cost £5 – or €6 – at 20 °C … ½ of Σ")]
    [InlineData("Straße, Þór, Ærø, naïve, Ã")]
    public void Honest_text_is_left_alone(string text) => Assert.Null(Mojibake.FindIn(text));

    [Fact]
    public void Plain_letters_never_look_garbled() =>
        Gen.String[Gen.Char["abc éèüößçñ"], 0, 20].Sample(text => Assert.Null(Mojibake.FindIn(text.Normalize(NormalizationForm.FormC))));
}
