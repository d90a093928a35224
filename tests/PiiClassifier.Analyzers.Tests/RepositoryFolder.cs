namespace PiiClassifier.Analyzers.Tests;

/// <summary>The folder of the repository that these tests were built from.</summary>
internal static class RepositoryFolder
{
    public static string FullPath { get; } = Find();

    public static string Combine(params string[] names) => Path.Combine([FullPath, .. names]);

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PiiClassifier.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not lie below PiiClassifier.sln.");
    }
}
