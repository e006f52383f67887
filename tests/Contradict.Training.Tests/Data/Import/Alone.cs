using Xunit;

namespace Contradict.Training.Tests.Data.Import;

/// <summary>Tests that no other runs beside.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class Alone;
