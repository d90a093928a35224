using PiiClassifier.Packages.Tests;

[assembly: AssemblyFixture(typeof(PackedFeed))]

// Each test starts a compiler of its own, which takes all processors.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
