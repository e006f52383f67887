using Contradict.Browser.Tests;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

// One browser for all, one page at a time: a test measures time.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: Trait("Needs", "browser")]
