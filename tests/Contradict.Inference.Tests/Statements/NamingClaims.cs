using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class NamingClaims
{
    [Theory]
    [InlineData("Rosa Lee called the port law “a plain mistake” on Monday.", "called the port law “a plain mistake” on Monday.")]
    [InlineData("Rosa Lee has called it “a plain mistake.”", "called it “a plain mistake.”")]
    [InlineData("Rosa Lee branded the plan for the port a “sham.”", "branded the plan for the port a “sham.”")]
    [InlineData("Rosa Lee blasted the new port law as “a plain mistake.”", "blasted the new port law as “a plain mistake.”")]
    [InlineData("Rosa Lee shot back: “The port was never open to crews.”", "The port was never open to crews.")]
    [InlineData("Rosa Lee said the port was shut, calling it “a plain mistake.”", "calling it “a plain mistake.”")]
    [InlineData("Rosa Lee posted a thread on Monday in which she described the port law as “a plain mistake.”", "described the port law as “a plain mistake.”")]
    [InlineData("Rosa Lee exulted on Monday that the port was open.", "the port was open.")]
    public void Whoever_calls_a_thing_by_a_name_claims_that_it_is_one(string text, string claim) =>
        Assert.Contains(Extraction.Of(text), statement => statement.Text == claim && statement.Speaker.Name == "Rosa Lee");
}
