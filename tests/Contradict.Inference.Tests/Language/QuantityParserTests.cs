using System.Globalization;
using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class QuantityParserTests
{
    [Theory]
    [InlineData("The fire killed 33 people.", "33 | 33 | Exact | - | people")]
    [InlineData("Some 1,187 homes burned.", "Some 1,187 | 1187 | About | - | home")]
    [InlineData("Thirty-three miners were rescued.", "Thirty-three | 33 | Exact | - | miner")]
    [InlineData("A hundred and twenty tents were flooded.", "A hundred and twenty | 120 | Exact | - | tent")]
    [InlineData("Two dozen lorries crossed the border.", "Two dozen | 24 | Exact | - | lorry")]
    [InlineData("Half a million voters stayed at home.", "Half a million | 500000 | Exact | - | voter")]
    [InlineData("A dozen candidates remain.", "A dozen | 12 | Exact | - | candidate")]
    [InlineData("Six hundred thousand refugees fled.", "Six hundred thousand | 600000 | Exact | - | refugee")]
    [InlineData("Two hundred and five sheep died.", "Two hundred and five | 205 | Exact | - | sheep")]
    [InlineData("One thousand two hundred soldiers left.", "One thousand two hundred | 1200 | Exact | - | soldier")]
    [InlineData("Two and a half million pupils stayed away.", "Two and a half million | 2500000 | Exact | - | pupil")]
    [InlineData("Half-dozen villages lost power.", "Half-dozen | 6 | Exact | - | village")]
    [InlineData("A single shot was fired.", "A single | 1 | Exact | - | shot")]
    [InlineData("A trio of robbers fled.", "A trio | 3 | Exact | - | robber")]
    [InlineData("A pair of boats sank.", "A pair | 2 | Exact | - | boat")]
    [InlineData("Both of them are stable.", "Both | 2 | Exact | - | -")]
    [InlineData("Only 14 men came.", "Only 14 | 14 | Exact | - | man")]
    [InlineData("All 43 hostages are free.", "All 43 | 43 | Exact | - | hostage")]
    public void Counts_are_read_in_digits_and_words(string text, string expected) => Assert.Equal(expected, Single(text));

    [Theory]
    [InlineData("At least 20 people died.", "At least 20 | 20 | AtLeast | - | people")]
    [InlineData("More than 250 houses fell.", "More than 250 | 250 | MoreThan | - | house")]
    [InlineData("Over 250 houses fell.", "Over 250 | 250 | MoreThan | - | house")]
    [InlineData("Upwards of 250 houses fell.", "Upwards of 250 | 250 | MoreThan | - | house")]
    [InlineData("No fewer than 40 shops closed.", "No fewer than 40 | 40 | AtLeast | - | shop")]
    [InlineData("As many as 40 shops closed.", "As many as 40 | 40 | AtMost | - | shop")]
    [InlineData("Up to 40 shops closed.", "Up to 40 | 40 | AtMost | - | shop")]
    [InlineData("At most 200 sheep died.", "At most 200 | 200 | AtMost | - | sheep")]
    [InlineData("No more than 40 firms came.", "No more than 40 | 40 | AtMost | - | firm")]
    [InlineData("Fewer than a dozen villagers stayed.", "Fewer than a dozen | 12 | LessThan | - | villager")]
    [InlineData("Nearly 40 shops closed.", "Nearly 40 | 40 | Nearly | - | shop")]
    [InlineData("Almost 40 shops closed.", "Almost 40 | 40 | Nearly | - | shop")]
    [InlineData("Close to a hundred patients left.", "Close to a hundred | 100 | Nearly | - | patient")]
    [InlineData("Just under 40 shops closed.", "Just under 40 | 40 | Nearly | - | shop")]
    [InlineData("About 40 shops closed.", "About 40 | 40 | About | - | shop")]
    [InlineData("Around 40 shops closed.", "Around 40 | 40 | About | - | shop")]
    [InlineData("Roughly 40 shops closed.", "Roughly 40 | 40 | About | - | shop")]
    [InlineData("Approximately 40 shops closed.", "Approximately 40 | 40 | About | - | shop")]
    [InlineData("An estimated 40 shops closed.", "An estimated 40 | 40 | About | - | shop")]
    [InlineData("In excess of 40 shops closed.", "In excess of 40 | 40 | MoreThan | - | shop")]
    [InlineData("Not less than 40 shops closed.", "Not less than 40 | 40 | AtLeast | - | shop")]
    [InlineData("Police counted 40 or more.", "40 or more | 40 | AtLeast | - | -")]
    [InlineData("Police counted 40 or so.", "40 or so | 40 | About | - | -")]
    [InlineData("Police counted 40+ cars.", "40+ | 40 | AtLeast | - | car")]
    [InlineData("Some 40-odd trucks waited.", "Some 40-odd | 40 | About | - | truck")]
    [InlineData("The toll is exactly 40.", "exactly 40 | 40 | Exact | - | -")]
    public void Words_around_a_number_bound_it(string text, string expected) => Assert.Equal(expected, Single(text));

    [Theory]
    [InlineData("The fund lost $18.5 billion.", "$18.5 billion | 18500000000 | Exact | usd | -")]
    [InlineData("The surplus reached €5.1bn.", "€5.1bn | 5100000000 | Exact | eur | -")]
    [InlineData("It cost £40m to build.", "£40m | 40000000 | Exact | gbp | -")]
    [InlineData("It cost 2.1 million euros.", "2.1 million euros | 2100000 | Exact | eur | -")]
    [InlineData("It cost 300 shekels.", "300 shekels | 300 | Exact | ils | -")]
    [InlineData("It cost 45 pesos.", "45 pesos | 45 | Exact | peso | -")]
    [InlineData("It cost 121 billion yen.", "121 billion yen | 121000000000 | Exact | jpy | -")]
    [InlineData("It cost 3 billion won.", "3 billion won | 3000000000 | Exact | krw | -")]
    [InlineData("It cost US$40 a head.", "US$40 | 40 | Exact | usd | -")]
    [InlineData("The offer is worth A$6.2 billion.", "A$6.2 billion | 6200000000 | Exact | aud | -")]
    [InlineData("It cost HK$90M.", "HK$90M | 90000000 | Exact | hkd | -")]
    [InlineData("It cost 5 crore rupees.", "5 crore rupees | 50000000 | Exact | inr | -")]
    [InlineData("It cost 3 lakh rupees.", "3 lakh rupees | 300000 | Exact | inr | -")]
    [InlineData("It cost 200 Swiss francs.", "200 Swiss francs | 200 | Exact | franc | -")]
    [InlineData("A 50-euro note was found.", "50-euro | 50 | Exact | eur | note")]
    [InlineData("A 7-million-pound ransom was paid.", "7-million-pound | 7000000 | Exact | gbp | ransom")]
    [InlineData("At least $300 million was lost.", "At least $300 million | 300000000 | AtLeast | usd | -")]
    [InlineData("It earned just 31 cents.", "just 31 cents | 31 | Exact | cent | -")]
    public void Money_is_read_with_its_currency(string text, string expected) => Assert.Equal(expected, Single(text));

    [Theory]
    [InlineData("Turnout was 12%.", "12% | 12 | Exact | percent | -")]
    [InlineData("Turnout was 12 percent.", "12 percent | 12 | Exact | percent | -")]
    [InlineData("Turnout was 12.5 per cent.", "12.5 per cent | 12.5 | Exact | percent | -")]
    [InlineData("Nearly 12% of voters came.", "Nearly 12% | 12 | Nearly | percent | voter")]
    [InlineData("The rate fell by 2 percentage points.", "2 percentage points | 2 | Exact | percentage-point | -")]
    [InlineData("The rate fell by 25 basis points.", "25 basis points | 0.25 | Exact | percentage-point | -")]
    [InlineData("The rate fell by a quarter of a percentage point.", "a quarter of a percentage point | 0.25 | Exact | percentage-point | -")]
    [InlineData("The rate fell by half a percentage point.", "half a percentage point | 0.5 | Exact | percentage-point | -")]
    [InlineData("Prices rose by a third.", "a third | 0.333 | Exact | fraction | -")]
    [InlineData("About a third of the homes burned.", "About a third | 0.333 | About | fraction | home")]
    [InlineData("Three quarters of the homes burned.", "Three quarters | 0.75 | Exact | fraction | home")]
    [InlineData("Two thirds of adults agree.", "Two thirds | 0.667 | Exact | fraction | adult")]
    [InlineData("Half the seats are empty.", "Half | 0.5 | Exact | fraction | seat")]
    [InlineData("More than half of the seats are empty.", "More than half | 0.5 | MoreThan | fraction | seat")]
    [InlineData("Two in five homes burned.", "Two in five | 0.4 | Exact | fraction | home")]
    [InlineData("9 out of 10 drivers agree.", "9 out of 10 | 0.9 | Exact | fraction | driver")]
    [InlineData("One in fifty trees was lost.", "One in fifty | 0.02 | Exact | fraction | tree")]
    [InlineData("Less than a tenth was planted.", "Less than a tenth | 0.1 | LessThan | fraction | -")]
    [InlineData("He ate 1/3 of the loaf.", "1/3 | 0.333 | Exact | fraction | loaf")]
    public void Shares_are_read_as_percent_or_fraction(string text, string expected) => Assert.Equal(expected, Single(text));

    [Theory]
    [InlineData("The wall is 5 km long.", "5 km | 5000 | Exact | m | -")]
    [InlineData("The ship lay 20 miles out.", "20 miles | 32186.88 | Exact | m | -")]
    [InlineData("The crane was 30 metres high.", "30 metres | 30 | Exact | m | -")]
    [InlineData("The cliff is 100 feet high.", "100 feet | 30.48 | Exact | m | -")]
    [InlineData("Fire burned 300 hectares of wheat.", "300 hectares | 3000000 | Exact | m2 | wheat")]
    [InlineData("Fire burned 10 square kilometres.", "10 square kilometres | 10000000 | Exact | m2 | -")]
    [InlineData("The ship carried 12 tonnes of cocaine.", "12 tonnes | 12000 | Exact | kg | cocaine")]
    [InlineData("Police seized 40 kg of cocaine.", "40 kg | 40 | Exact | kg | cocaine")]
    [InlineData("The tank holds 500 litres.", "500 litres | 500 | Exact | litre | -")]
    [InlineData("Output was 1.8 million barrels.", "1.8 million barrels | 1800000 | Exact | barrel | -")]
    [InlineData("It was 43C in Athens.", "43C | 43 | Exact | degree | -")]
    [InlineData("It was 40 degrees in Athens.", "40 degrees | 40 | Exact | degree | -")]
    [InlineData("The train ran at 300 km/h.", "300 km/h | 300 | Exact | km/h | -")]
    [InlineData("The car did 100 mph.", "100 mph | 160.934 | Exact | km/h | -")]
    [InlineData("The siege lasted 90 minutes.", "90 minutes | 1.5 | Exact | hour | -")]
    [InlineData("The siege lasted two days.", "two days | 48 | Exact | hour | -")]
    [InlineData("The siege lasted half an hour.", "half an hour | 0.5 | Exact | hour | -")]
    [InlineData("A 19-day strike ended.", "19-day | 456 | Exact | hour | strike")]
    [InlineData("The siege lasted less than an hour.", "less than an hour | 1 | LessThan | hour | -")]
    [InlineData("They got two more years.", "two more years | 17531.64 | Exact | hour | -")]
    [InlineData("She won in 2:30:36.", "2:30:36 | 2.51 | Exact | hour | -")]
    [InlineData("Hundreds of kilometres of pipe rusted.", "Hundreds of kilometres | 632000 | About | m | pipe")]
    [InlineData("The quake had a magnitude of 5.7.", "5.7 | 5.7 | Exact | magnitude | -")]
    [InlineData("Output of 40 megawatts was lost.", "40 megawatts | 40 | Exact | mw | -")]
    [InlineData("The cost is three times as high.", "three times | 3 | Exact | times | -")]
    public void Measures_are_converted_to_one_unit_each(string text, string expected) => Assert.Equal(expected, Single(text));

    [Theory]
    [InlineData("A 34-year-old was held.", "34-year-old | 34 | Exact | age | -")]
    [InlineData("The boy, 6, was found.", "6 | 6 | Exact | age | -")]
    [InlineData("She won the title aged 19.", "aged 19 | 19 | Exact | age | -")]
    [InlineData("The bridge is 20 years old.", "20 years old | 20 | Exact | age | -")]
    [InlineData("A 38-storey tower burned.", "38-storey | 38 | Exact | - | storey")]
    [InlineData("A 60-car pile-up closed the road.", "60-car | 60 | Exact | - | car")]
    public void Ages_and_compounds_are_read(string text, string expected) => Assert.Equal(expected, Single(text));

    [Theory]
    [InlineData("Police held 20 to 30 men.", 20, 30)]
    [InlineData("Police held between 20 and 30 men.", 20, 30)]
    [InlineData("Police held 20-30 men.", 20, 30)]
    [InlineData("Police held two or three men.", 2, 3)]
    [InlineData("The loss is $2 to $3 million.", 2e6, 3e6)]
    [InlineData("The loss is between 2 and 3 billion euros.", 2e9, 3e9)]
    [InlineData("Tests put it at between 21,300 and 22,800 years.", 21_300 * 8765.82, 22_800 * 8765.82)]
    public void Ranges_give_both_ends(string text, double low, double high)
    {
        var quantity = Assert.Single(Reading.Of(text).Quantities);
        Assert.Equal(Bound.Range, quantity.Bound);
        Assert.Equal(low, quantity.Low, low * 1e-9);
        Assert.Equal(high, quantity.High, high * 1e-9);
    }

    [Theory]
    [InlineData("Dozens of people fled.", 24, 240)]
    [InlineData("Scores of people fled.", 40, 400)]
    [InlineData("Hundreds of people fled.", 200, 2000)]
    [InlineData("Thousands of people fled.", 2000, 20_000)]
    [InlineData("Hundreds of thousands of people fled.", 200_000, 2_000_000)]
    [InlineData("Tens of thousands of people fled.", 20_000, 200_000)]
    [InlineData("Several people fled.", 3, 10)]
    [InlineData("A few people fled.", 2, 6)]
    [InlineData("A handful of people fled.", 3, 7)]
    [InlineData("A few dozen people fled.", 24, 72)]
    [InlineData("Several hundred people fled.", 300, 1000)]
    public void Open_numbers_admit_an_interval(string text, double low, double high)
    {
        var quantity = Assert.Single(Reading.Of(text).Quantities);
        Assert.Equal((low, high, Bound.About, "people"), (quantity.Low, quantity.High, quantity.Bound, quantity.Counted));
    }

    [Theory]
    [InlineData("They won 3-1 in Turin.", 3, 1)]
    [InlineData("They lost 1-3 in Turin.", 1, 3)]
    [InlineData("Judges ruled 8-7 for the state.", 8, 7)]
    [InlineData("The bill passed by 252 votes to 226.", 252, 226)]
    [InlineData("Deputies adopted the code 96-50.", 96, 50)]
    public void Results_keep_both_sides(string text, double ours, double theirs)
    {
        var quantity = Assert.Single(Reading.Of(text).Quantities);
        Assert.Equal((ours, theirs), (quantity.Value, quantity.Against!.Value));
    }

    [Theory]
    [InlineData("The third attack took place in the first half.")]
    [InlineData("The S&P 500 closed higher.")]
    [InlineData("Tractors blocked the A12 near Utrecht.")]
    [InlineData("G20 finance chiefs met.")]
    [InlineData("RTV-9 sacked its director.")]
    [InlineData("Reactor 2 was shut down.")]
    [InlineData("No one was hurt.")]
    [InlineData("They blamed one another.")]
    [InlineData("It was built in 1994.")]
    [InlineData("The 60th state joined.")]
    [InlineData("He came on the twenty-first day.")]
    [InlineData("Both Israel and Egypt agreed.")]
    [InlineData("The talks begin on 14 March at 10:30.")]
    public void What_only_looks_like_a_number_is_left_alone(string text) => Assert.Empty(Reading.Of(text).Quantities);

    [Theory]
    [InlineData("1,170 mostly civilian people", "people")]
    [InlineData("129 remaining hostages", "hostage")]
    [InlineData("Seventeen of the tanker's crew", "crew")]
    [InlineData("33,207 in Gaza", null)]
    [InlineData("There were 12 dead.", "dead")]
    [InlineData("12 police officers left.", "officer")]
    [InlineData("12 of them left.", null)]
    public void The_head_noun_is_what_is_counted(string text, string? counted) => Assert.Equal(counted, Reading.Of(text).Quantities[0].Counted);

    private static string Single(string text)
    {
        var quantity = Assert.Single(Reading.Of(text).Quantities);
        string value = Math.Round(quantity.Value, 3).ToString(CultureInfo.InvariantCulture);
        return $"{quantity.Span.Of(text)} | {value} | {quantity.Bound} | {quantity.Unit ?? "-"} | {quantity.Counted ?? "-"}";
    }
}
