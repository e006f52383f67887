using System.Globalization;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class TimeExpressionParserTests
{
    [Theory]
    [InlineData("Talks begin on Monday.", "Monday | on Mon")]
    [InlineData("Sunday's vote was close.", "Sunday | Sun")]
    [InlineData("It happened on 14 March 2024.", "14 March 2024 | on y2024 m3 d14")]
    [InlineData("It happened on March 14th.", "March 14th | on m3 d14")]
    [InlineData("It happened on March 14, 2024.", "March 14, 2024 | on y2024 m3 d14")]
    [InlineData("It happened on the 14th of March.", "the 14th of March | on m3 d14")]
    [InlineData("It happened on 2024-03-14.", "2024-03-14 | on y2024 m3 d14")]
    [InlineData("It happened on 14/3/2024.", "14/3/2024 | on y2024 m3 d14")]
    [InlineData("It happened on 4/3/2024.", "4/3/2024 | on y2024")]
    [InlineData("It happened in 2023.", "2023 | in y2023")]
    [InlineData("It was closed since 2019.", "2019 | since y2019")]
    [InlineData("It will open by 2031.", "2031 | by y2031")]
    [InlineData("It happened in May 2023.", "May 2023 | in y2023 m5")]
    [InlineData("It happened in March.", "March | in m3")]
    [InlineData("It was built in the 1990s.", "1990s | in y1990 decade")]
    [InlineData("It was due in mid-2027.", "mid-2027 | in y2027 mid")]
    [InlineData("The vote is on the third of May.", "third of May | on m5 d3")]
    [InlineData("On Monday 3 March at 10 a.m. it began.", "Monday 3 March at 10 a.m. | on m3 d3 Mon 600")]
    [InlineData("On Tuesday, 14 March, it began.", "Tuesday, 14 March | on m3 d14 Tue")]
    public void Dates_are_read_in_the_usual_orders(string text, string expected) => Assert.Equal(expected, Single(text));

    [Theory]
    [InlineData("It began at 4.20 a.m.", "at 260")]
    [InlineData("It began at 10:30.", "at 630")]
    [InlineData("It began at 6 p.m.", "at 1080")]
    [InlineData("It began at 6pm.", "at 1080")]
    [InlineData("It began at 16:45 GMT.", "at 1005")]
    [InlineData("It began at 12 a.m.", "at 0")]
    [InlineData("It began at noon.", "at 720 noon")]
    [InlineData("It began at midnight.", "at 0 midnight")]
    [InlineData("It began at six p.m.", "at 1080")]
    [InlineData("It began at ten o'clock.", "at 600")]
    [InlineData("It began at half past six.", "at 390")]
    [InlineData("It began at quarter to nine.", "at 525")]
    [InlineData("It began around 6 p.m.", "around 1080")]
    [InlineData("It began at 11.52 p.m. on Tuesday.", "at Tue 1432")]
    public void Clock_times_are_minutes_after_midnight(string text, string expected) => Assert.Equal(expected, Single(text).Split(" | ")[1]);

    [Theory]
    [InlineData("It fell on Saturday night.", "on Sat night")]
    [InlineData("It fell on Saturday evening.", "on Sat evening")]
    [InlineData("It fell early on Tuesday.", "Tue early")]
    [InlineData("It fell late on Tuesday.", "Tue late")]
    [InlineData("It fell at dawn.", "at dawn")]
    [InlineData("It fell overnight.", "night")]
    [InlineData("It fell in the morning.", "in morning")]
    [InlineData("It fell in the early hours.", "in night early")]
    [InlineData("It is cold today.", "R0")]
    [InlineData("It is cold tonight.", "night R0")]
    [InlineData("It was cold yesterday.", "R-1")]
    [InlineData("It will be cold tomorrow.", "R1")]
    [InlineData("It fell yesterday afternoon.", "afternoon R-1")]
    [InlineData("It fell last week.", "R-7 week")]
    [InlineData("It opens next month.", "R30 month")]
    [InlineData("It fell two days ago.", "R-2")]
    [InlineData("It fell three days earlier.", "R-3")]
    [InlineData("It fell a week later.", "R7")]
    [InlineData("It opens within 2 days.", "within R2")]
    [InlineData("It fell the day before.", "R-1")]
    [InlineData("It opens the day after tomorrow.", "R2")]
    [InlineData("It opens next Sunday.", "Sun")]
    [InlineData("It rose in the third quarter.", "in q3")]
    [InlineData("It rose in Q3.", "in q3")]
    [InlineData("It rose in the first half of 2024.", "in y2024 h1")]
    [InlineData("It opened last spring.", "spring")]
    [InlineData("It opened at the weekend.", "at weekend")]
    [InlineData("It opens by the end of next year.", "by R365 year late")]
    [InlineData("It opens in early May.", "in m5 early")]
    [InlineData("It opened in the spring of 2019.", "in y2019 spring")]
    public void Parts_of_the_day_and_relative_times_are_read(string text, string expected) => Assert.Equal(expected, Single(text).Split(" | ")[1]);

    [Theory]
    [InlineData("It closed before Monday.", "before")]
    [InlineData("It closed after Monday.", "after")]
    [InlineData("It stays until Monday.", "until")]
    [InlineData("It opens no later than Monday.", "by")]
    [InlineData("It is open from Monday.", "from")]
    [InlineData("It closed as of Monday.", "from")]
    public void The_preposition_before_a_time_is_kept(string text, string expected) => Assert.Equal(expected, Assert.Single(Reading.Of(text).Times).Relation);

    [Theory]
    [InlineData("Talks may resume.")]
    [InlineData("They march through Paris.")]
    [InlineData("The night shift was sent home.")]
    [InlineData("The sun rose.")]
    [InlineData("More than 2000 people came.")]
    [InlineData("The Winter Olympics were cancelled.")]
    [InlineData("It cost $2024.")]
    public void What_only_looks_like_a_time_is_left_alone(string text) => Assert.Empty(Reading.Of(text).Times);

    private static string Single(string text)
    {
        var time = Assert.Single(Reading.Of(text).Times);
        string?[] parts =
        [
            time.Relation, time.Year is { } y ? "y" + y : null, time.Month is { } m ? "m" + m : null, time.Day is { } d ? "d" + d : null,
            time.DayOfWeek?.ToString()[..3], time.MinuteOfDay?.ToString(CultureInfo.InvariantCulture), time.DayPart,
            time.RelativeDays is { } r ? "R" + r : null, time.Period, time.Phase,
        ];
        return time.Span.Of(text) + " | " + string.Join(' ', parts.Where(part => part is not null));
    }
}
