namespace PiiClassifier.Tests;

/// <summary>The folder of the repository that these tests were built from.</summary>
internal static class RepositoryFolder
{
    public static string FullPath { get; } = Find();

    public static string Combine(params string[] names) => Path.Combine([FullPath, .. names]);

    /// <summary>The hand-written C# files below some of its folders, in ordinal order.</summary>
    public static IEnumerable<string> SourceFiles(params string[] folders) =>
        folders
            .Select(folder => Combine(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PiiClassifier.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not lie below PiiClassifier.sln.");
    }
}
