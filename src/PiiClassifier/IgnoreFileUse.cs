namespace PiiClassifier;

/// <summary>A file of patterns found in a scanned folder, and how much it kept from being scanned.</summary>
/// <param name="Path">The file, such as <c>share/.piiignore</c>.</param>
/// <param name="LeftOut">The files and folders left out; a folder counts once, whatever lies in it.</param>
public sealed record IgnoreFileUse(string Path, int LeftOut);
