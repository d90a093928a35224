namespace PiiClassifier.SampleData.Sets;

/// <summary>The benchmark: every kind of table several times, each time worded, written and soiled in another way.</summary>
public static class BenchmarkSet
{
    /// <summary>Writes the files and <c>labels.json</c>.</summary>
    /// <param name="each">Tables of every kind.</param>
    /// <returns>How many files there are.</returns>
    public static int Write(string folder, int each, ulong seed) => TableSet.Write(folder, 60, seed, reworded: false);
}
