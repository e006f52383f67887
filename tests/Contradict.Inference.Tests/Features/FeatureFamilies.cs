using Contradict.Inference.Features;

namespace Contradict.Inference.Tests.Features;

/// <summary>Every feature family that the library has.</summary>
internal static class FeatureFamilies
{
    public static IReadOnlyList<IFeatureFamily> All { get; } =
    [
        .. typeof(IFeatureFamily).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IFeatureFamily)))
            .Select(type => (IFeatureFamily)Activator.CreateInstance(type)!),
    ];
}
