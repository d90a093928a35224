namespace PiiClassifier.Tests;

/// <summary>The files in tests/Corpus, whose folders are the expectations.</summary>
internal static class CorpusFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "PiiClassifier.sln"))) folder = folder.Parent;
        return System.IO.Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No solution above the tests."), "tests", "Corpus");
    }
}
