using Contradict.Inference.Statements;
using Contradict.Inference.Tests.Features;
using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class UpdateRuleTests
{
    private const string Early = "The earthquake killed 33 people in Sorn.";
    private const string Late = "The earthquake killed 41 people in Sorn.";
    private static readonly DateTimeOffset Noon = new(2024, 4, 8, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_higher_toll_in_a_later_article_is_an_update() => Assert.Equal(UpdateEvidence.Shown, Weigh(Early, 0, Late, 24));

    [Fact]
    public void Which_of_the_two_comes_first_does_not_matter() => Assert.Equal(UpdateEvidence.Shown, Weigh(Late, 24, Early, 0));

    [Fact]
    public void A_lower_toll_in_a_later_article_is_none() => Assert.Equal(UpdateEvidence.None, Weigh(Late, 0, Early, 24));

    [Fact]
    public void A_higher_toll_at_the_same_time_is_none() => Assert.Equal(UpdateEvidence.None, Weigh(Early, 0, Late, 0.5));

    [Theory]
    [InlineData("Marin led by 3,100 votes with 40 percent of the ballots counted.", "Marin won the mayoralty by 512 votes.", UpdateEvidence.IfOneMatter)]
    [InlineData("Marin led by 3,100 votes with 40 percent of the ballots counted.", "By noon Marin's lead had shrunk to 900 votes.", UpdateEvidence.IfOneMatter)]
    [InlineData("Marin led by 3,100 votes with 100 percent of the ballots counted.", "Marin won the mayoralty by 512 votes.", UpdateEvidence.None)]
    [InlineData("Marin led by 3,100 votes with 40 percent of the ballots counted.", "Marin led by 2,000 votes with 35 percent of the ballots counted.", UpdateEvidence.None)]
    [InlineData("Marin led by 3,100 votes with 40 percent of the ballots counted.", "Marin thanked her voters.", UpdateEvidence.None)]
    public void What_a_part_of_the_count_gave_is_replaced_by_any_later_figure(string early, string late, UpdateEvidence evidence) =>
        Assert.Equal(evidence, Weigh(early, 0, late, 24));

    [Theory]
    [InlineData(null, 24.0)]
    [InlineData(0.0, null)]
    public void Without_a_time_of_publication_nothing_is_an_update(double? early, double? late) => Assert.Equal(UpdateEvidence.None, Weigh(Early, early, Late, late));

    [Fact]
    public void The_same_toll_is_none() => Assert.Equal(UpdateEvidence.None, Weigh(Early, 0, "The earthquake killed 33 people in two towns.", 24));

    [Fact]
    public void A_figure_that_does_not_only_grow_is_none() =>
        Assert.Equal(UpdateEvidence.None, Weigh("The stadium has 33 doors.", 0, "The stadium has 41 doors.", 24));

    [Fact]
    public void A_price_that_rose_is_none() =>
        Assert.Equal(UpdateEvidence.None, Weigh("The victims were paid $33 million.", 0, "The victims were paid $41 million.", 24));

    [Theory]
    [InlineData("The blast injured 120 people.", "The blast injured 300 people.")]
    [InlineData("Police in Sorn have arrested 7 men.", "Police in Sorn have arrested 19 men.")]
    [InlineData("The death toll of the Sorn quake stands at 33.", "The death toll of the Sorn quake stands at 41.")]
    [InlineData("The flood has displaced 900 families.", "The flood has displaced 2,300 families.")]
    [InlineData("The fire destroyed 12 houses.", "The fire destroyed 80 houses.")]
    [InlineData("The virus has infected 50 nurses.", "The virus has infected 75 nurses.")]
    [InlineData("Brandt leads with 40 percent of the votes counted.", "Brandt trails with 85 percent of the votes counted.")]
    public void Counts_that_only_grow_are_updated(string early, string late) => Assert.Equal(UpdateEvidence.Shown, Weigh(early, 0, late, 24));

    [Fact]
    public void Words_that_show_no_common_matter_leave_it_to_the_set() =>
        Assert.Equal(UpdateEvidence.IfOneEvent, Weigh("Six people had died.", 0, "The number of dead has risen to nineteen.", 24));

    [Theory]
    [InlineData("The quake killed 33 people in Sorn.", "The quake injured 210 people in Sorn.")]
    [InlineData("The quake killed 33 people in Sorn.", "The quake could kill 90 people in Sorn.")]
    [InlineData("The quake killed 33 people in Sorn.", "In 1998 a quake killed 90 people in Sorn.")]
    [InlineData("Two nurses are among the dead of the Sorn quake.", "The Sorn quake left 90 dead.")]
    [InlineData("Nine died on her ward alone in Sorn.", "The Sorn quake left 90 dead.")]
    [InlineData("Nine of them died in the Sorn quake.", "The Sorn quake left 90 dead.")]
    public void A_count_of_something_else_or_of_a_part_is_none(string early, string late) => Assert.Equal(UpdateEvidence.None, Weigh(early, 0, late, 24));

    [Theory]
    [InlineData("The quake killed nine nurses in Sorn.", "The quake killed 90 people in Sorn.")]
    [InlineData("The quake killed nine people in Sorn.", "The quake killed 9,000 people in Sorn.")]
    public void A_count_of_another_group_or_size_is_left_to_the_model(string early, string late) => Assert.Equal(UpdateEvidence.IfOneMatter, Weigh(early, 0, late, 24));

    [Fact]
    public void What_is_counted_may_stand_apart_from_its_figure() => Assert.Equal(
        UpdateEvidence.Shown,
        Weigh("The chief put the number of families displaced in Sorn at 600.", 0, "Sorn counts 1,400 displaced families.", 24));

    [Theory]
    [InlineData("Three miners are trapped in the Korda pit.", "The three miners were rescued from the Korda pit.")]
    [InlineData("The Halden bridge is closed to lorries.", "The Halden bridge has reopened to lorries.")]
    [InlineData("The editor Pia Holm was detained in Oster.", "The editor Pia Holm was released in Oster.")]
    [InlineData("Ferry traffic to Oster is suspended.", "Ferry traffic to Oster has resumed.")]
    [InlineData("The forest fire near Oster is still burning.", "The forest fire near Oster is under control.")]
    [InlineData("The Oster debate was postponed.", "The Oster debate took place.")]
    public void A_state_that_follows_another_is_an_update(string early, string late)
    {
        Assert.Equal(UpdateEvidence.Shown, Weigh(early, 0, late, 24));
        Assert.Equal(UpdateEvidence.None, Weigh(early, 24, late, 0));
    }

    [Theory]
    [InlineData("Three miners are trapped in the Korda pit.", "The ferry to Oster was rescued by a tug.")]
    [InlineData("The Halden bridge is closed to lorries.", "The Halden bridge has not reopened to lorries.")]
    [InlineData("The Halden bridge is closed to lorries.", "The Halden bridge is green.")]
    public void Another_thing_or_no_later_state_is_none(string early, string late) => Assert.Equal(UpdateEvidence.None, Weigh(early, 0, late, 24));

    [Theory]
    [InlineData("The quake killed 41 people in Sorn.", "The ministry revised the toll from 41 to 33.")]
    [InlineData("The Sorn council owes 41 million crowns.", "The Sorn council owes 33 million crowns, a corrected statement said.")]
    public void A_figure_set_right_is_an_update_even_where_it_falls(string early, string late) => Assert.Equal(UpdateEvidence.Shown, Weigh(early, 0, late, 0.2));

    private static UpdateEvidence Weigh(string a, double? hoursA, string b, double? hoursB) =>
        UpdateRule.Weigh(Said(a, hoursA), Vector.Prepare(a), Said(b, hoursB), Vector.Prepare(b));

    private static Statement Said(string text, double? hours) => Reports.Example.Statement(text: text, published: hours is { } passed ? Noon.AddHours(passed) : null);
}
