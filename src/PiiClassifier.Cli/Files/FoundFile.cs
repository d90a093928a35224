namespace PiiClassifier.Cli.Files;

/// <summary>A file to scan.</summary>
/// <param name="Path">As the report writes it: with forward slashes.</param>
/// <param name="NamedDirectly">Whether it stands on the command line, rather than in a folder or a list that does.</param>
/// <param name="Refusal">For a folder that could not be listed or a file that is not to be opened: why; nothing of it is scanned.</param>
internal sealed record FoundFile(string Path, bool NamedDirectly, FileRefusal? Refusal = null)
{
    /// <summary>The size in bytes that a list tells; <see langword="null"/> without.</summary>
    public long? ListedSize { get; init; }

    /// <summary>The place among all files that were found, from 0, where only a part of them is scanned.</summary>
    public long Place { get; init; }
}
