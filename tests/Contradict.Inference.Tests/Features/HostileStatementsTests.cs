using Contradict.Inference.Features;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class HostileStatementsTests
{
    private const int Longest = 20_000;
    private const string Plain = "The storm killed 33 people in Doha on Monday, officials said.";

    public static TheoryData<string> Kinds =>
    [
        "empty", "white space", "punctuation", "lone high surrogates", "lone low surrogates", "letters without a space", "one word many times", "long prose",
        "many numbers", "many dates", "many negations", "many names", "many quotes",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_hostile_text_beside_a_plain_one_gives_finite_features(string kind) => AssertFinite(Text(kind), Plain);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_hostile_text_beside_itself_gives_finite_features(string kind) => AssertFinite(Text(kind), Text(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Evidence_of_a_hostile_text_stays_inside_it(string kind)
    {
        var text = Text(kind);
        Assert.All(Vector.Evidence(text, Plain), evidence => Assert.True(evidence.A is not { } a || (a.Start >= 0 && a.End <= text.Length)));
    }

    private static void AssertFinite(string a, string b)
    {
        var vector = Vector.Of(a, b);
        Assert.Equal(PairFeatures.Schema.Count, vector.Length);
        Assert.All(vector, value => Assert.True(float.IsFinite(value)));
    }

    private static string Text(string kind) => kind switch
    {
        "empty" => "",
        "white space" => " \t\r\n\u00A0\u2003",
        "punctuation" => "?!... --- (;:) \"“”\" … — ?",
        "lone high surrogates" => new string('\uD83D', 50),
        "lone low surrogates" => "a \uDE00 b \uDE00",
        "letters without a space" => new string('x', Longest),
        "one word many times" => Fill("storm "),
        "long prose" => Fill(Plain + " "),
        "many numbers" => Fill("33 41,000 5.1 "),
        "many dates" => Fill("on 4 March 2021 "),
        "many negations" => Fill("never not no "),
        "many names" => Fill("Anna Keller of Port Ella met "),
        "many quotes" => Fill("\"“' "),
        _ => throw new ArgumentException(kind),
    };

    private static string Fill(string unit) => string.Concat(Enumerable.Repeat(unit, Longest / unit.Length));
}
