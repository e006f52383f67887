using Contradict.Inference.Features;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class DirectionalFamilyTests
{
    private static readonly IReadOnlyList<IDirectionalFamily> All =
    [
        .. typeof(IDirectionalFamily).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDirectionalFamily)))
            .Select(type => (IDirectionalFamily)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Names => [.. All.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_family_writes_each_value_that_it_names_and_no_more(string name)
    {
        var family = All.Single(family => family.Name == name);
        var values = new float[family.Features.Length + 8];
        Array.Fill(values, float.NaN);

        family.Compute(new DirectedPair(Vector.Context("All 33 ships left Cairo on Monday.", "No ship will leave Doha."), Swapped: true), values);

        Assert.Equal(family.Features.Length, Array.FindIndex(values, float.IsNaN));
    }

    [Fact]
    public void Every_family_is_part_of_the_vector() => Assert.Equal(All.Select(family => family.Name).Order(), DirectionalFeatures.FamilyNames.Order());
}
