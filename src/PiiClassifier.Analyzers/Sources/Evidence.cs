namespace PiiClassifier.Analyzers.Sources;

/// <summary>Why something counts as personal information.</summary>
internal enum Evidence
{
    /// <summary>An attribute says so.</summary>
    Attribute,

    /// <summary>It is mapped to a column, read by a key, or printed under a label that says so.</summary>
    Key,

    /// <summary>Its name says so.</summary>
    Name,

    /// <summary>A schema manifest says so.</summary>
    Manifest,

    /// <summary>A list of sources says so.</summary>
    List,
}
