using BenchmarkDotNet.Attributes;
using PiiClassifier.Counting;

namespace PiiClassifier.Benchmarks;

/// <summary>Distinct values of a long column counted from their hashes, beside a hash set of the same.</summary>
[MemoryDiagnoser]
public class CountingBenchmarks
{
    private ulong[] _hashes = [];

    [Params(1000, 500_000)]
    public int Distinct { get; set; }

    [GlobalSetup]
    public void MakeHashes()
    {
        var random = new Random(1);
        _hashes = [.. Enumerable.Range(0, 680_000).Select(_ => ValueHash.Of(BitConverter.GetBytes(random.Next(Distinct))))];
    }

    [Benchmark(Baseline = true, Description = "HashSet")]
    public int HashSet() => new HashSet<ulong>(_hashes).Count;

    [Benchmark(Description = "distinct values, beyond 10,000 by a sketch")]
    public long Values() => Count(exactLimit: 10_000);

    [Benchmark(Description = "persons, exactly")]
    public long Persons() => Count(exactLimit: 1_000_000);

    private long Count(int exactLimit)
    {
        var counter = new DistinctCounter(exactLimit);
        counter.Add(_hashes);
        return counter.Count;
    }
}
