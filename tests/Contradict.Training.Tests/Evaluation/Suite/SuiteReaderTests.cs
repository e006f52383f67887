using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation.Suite;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Evaluation.Suite;

public sealed class SuiteReaderTests : IDisposable
{
    private const string Header = "id,test,statement_a,statement_b,label,changed_a,changed_b,expected\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_name_the_capabilities()
    {
        _folder.Write("scope.csv", Header + "s1,mft,A,B,neutral,,,\n");
        _folder.Write("dates.csv", Header + "d1,mft,A,B,agree,,,\n");
        Assert.Equal([("dates", "d1"), ("scope", "s1")], SuiteReader.Read(_folder.Path).Select(row => (row.Capability, row.Id)));
    }

    [Fact]
    public void A_statement_that_is_not_changed_stays()
    {
        var row = Read("s1,invariance,A,B,contradict,,C,\n");
        Assert.Equal(("A", "C"), (row.ChangedA, row.ChangedB));
    }

    [Fact]
    public void A_direction_has_its_label_and_its_move()
    {
        var row = Read("s1,direction,A,B,contradict,C,,agree_up\n");
        Assert.Equal((Relation.Contradict, ExpectedMove.AgreeUp), (row.Label, row.Expected));
    }

    [Theory]
    [InlineData("s1,mtf,A,B,agree,,,\n", "unknown test \"mtf\"; expected mft, invariance or direction")]
    [InlineData("s1,mft,A,B,agree,C,,\n", "an mft row has a changed statement; expected changed_a and changed_b to be empty")]
    [InlineData("s1,invariance,A,B,agree,A,,\n", "the invariance row changes nothing; expected changed_a or changed_b")]
    [InlineData("s1,direction,A,B,agree,,,agree_up\n", "the direction row changes nothing; expected changed_a or changed_b")]
    [InlineData("s1,direction,A,B,agree,C,,up\n", "unknown expected \"up\"; expected contradict_up, contradict_down, agree_up or agree_down")]
    [InlineData("s1,invariance,A,B,agree,C,,agree_up\n", "only a direction row expects a move; expected the column to be empty")]
    [InlineData("s1,mft,A,B,unsure,,,\n", "unknown label \"unsure\"; expected agree, contradict or neutral")]
    [InlineData("s1,mft,A,,agree,,,\n", "statement_b is empty")]
    public void A_faulty_row_is_named_by_file_and_line(string row, string reason)
    {
        var file = _folder.Write("scope.csv", Header + "s0,mft,A,B,agree,,,\n" + row);
        var fault = Assert.Throws<InputException>(() => SuiteReader.Read(_folder.Path));
        Assert.Equal((file, 3, reason), (fault.File, fault.Line, fault.Reason));
    }

    [Fact]
    public void An_id_stands_once_in_the_whole_suite()
    {
        _folder.Write("dates.csv", Header + "x1,mft,A,B,agree,,,\n");
        _folder.Write("scope.csv", Header + "x1,mft,A,B,agree,,,\n");
        var fault = Assert.Throws<InputException>(() => SuiteReader.Read(_folder.Path));
        Assert.StartsWith("the id x1 stands already at ", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        _folder.Write("scope.csv", "id,test,statement_a,statement_b,label,changed_a,changed_b\ns1,mft,A,B,agree,,\n");
        Assert.Equal("the header has no column expected", Assert.Throws<InputException>(() => SuiteReader.Read(_folder.Path)).Reason);
    }

    [Fact]
    public void A_capability_without_a_row_is_a_fault()
    {
        _folder.Write("scope.csv", Header);
        Assert.Equal("holds not one row", Assert.Throws<InputException>(() => SuiteReader.Read(_folder.Path)).Reason);
    }

    [Fact]
    public void A_folder_without_a_suite_is_a_fault() =>
        Assert.StartsWith("holds no CSV file", Assert.Throws<InputException>(() => SuiteReader.Read(_folder.Path)).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_missing_folder_is_a_fault() =>
        Assert.StartsWith("is no folder", Assert.Throws<InputException>(() => SuiteReader.Read(_folder.File("none"))).Reason, StringComparison.Ordinal);

    private SuiteRow Read(string row)
    {
        _folder.Write("scope.csv", Header + row);
        return Assert.Single(SuiteReader.Read(_folder.Path));
    }
}
