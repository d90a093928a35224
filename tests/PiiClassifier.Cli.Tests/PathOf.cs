namespace PiiClassifier.Cli.Tests;

/// <summary>Where programs of the machine lie.</summary>
internal static class PathOf
{
    /// <summary>The path of a program that can be started by its name; <see langword="null"/> when there is none.</summary>
    public static string? Program(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
