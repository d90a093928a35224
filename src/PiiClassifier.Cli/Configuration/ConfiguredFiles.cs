namespace PiiClassifier.Cli.Configuration;

/// <summary>Whether values of a key name files: a relative name counts from the folder of the configuration.</summary>
internal enum ConfiguredFiles
{
    None,

    /// <summary>Files that are read, or <c>-</c>.</summary>
    Read,

    /// <summary>A file that is read and written.</summary>
    Kept,

    /// <summary>Reports that are written: <c>FILE</c>, <c>FORMAT=FILE</c> or <c>-</c>.</summary>
    Written,
}
