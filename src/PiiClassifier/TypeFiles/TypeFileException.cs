namespace PiiClassifier.TypeFiles;

/// <summary>A file of types cannot be used.</summary>
public sealed class TypeFileException : FormatException
{
    internal TypeFileException(string place, string reason)
        : base($"{place}: {reason}") => Place = place;

    /// <summary>Where the fault is, such as <c>types[2]</c>.</summary>
    public string Place { get; }
}
