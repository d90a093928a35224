using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests;

/// <summary>What is scanned twice where two runs must say the same, and how two texts of reports are compared.</summary>
internal static class ComparedReports
{
    /// <summary>The folders of all samples and of all fixtures of formats, old workbooks and damaged and encrypted files among them.</summary>
    public static string[] Sources { get; } = [RepositoryFolder.Combine("samples", "data"), .. ((string[])["formats", "workbooks", "encodings"]).Select(part => RepositoryFolder.Combine("tests", "Corpus", part))];

    /// <summary>Fails where two texts differ. They are long: told is where they part.</summary>
    public static void AssertSame(string expected, string actual)
    {
        int same = expected.AsSpan().CommonPrefixLength(actual);
        int from = Math.Max(0, same - 150);
        Assert.True(expected == actual, $"They part at {same}:\n{expected.AsSpan(from, Math.Min(300, expected.Length - from))}\n---\n{actual.AsSpan(from, Math.Min(300, actual.Length - from))}");
    }
}
