using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests;

/// <summary>The leaks and the look-alikes that were written down before the rules: each file with its marks, and nothing else.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Leaks => Files("Leaks");

    public static TheoryData<string> LookAlikes => Files("LookAlikes");

    [Theory]
    [MemberData(nameof(Leaks))]
    public Task Leaks_AreFoundWhereTheyAreMarked(string file) => Verify.DiagnosticsAsync(Read("Leaks", file));

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public Task LookAlikes_AreNotReported(string file) => Verify.DiagnosticsAsync(Read("LookAlikes", file));

    private static TheoryData<string> Files(string folder) => new(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", folder), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    private static string Read(string folder, string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", folder, file));
}
