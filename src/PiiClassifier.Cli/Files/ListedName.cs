namespace PiiClassifier.Cli.Files;

/// <summary>A name in a list that another program wrote.</summary>
/// <param name="Name">The name.</param>
/// <param name="Size">The size in bytes; <see langword="null"/> where the list tells none.</param>
internal readonly record struct ListedName(string Name, long? Size = null);
