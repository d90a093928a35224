namespace PiiClassifier.Partials;

/// <summary>Why partial results cannot be merged.</summary>
internal enum PartialFault
{
    /// <summary>The file is none.</summary>
    NoPartial,

    /// <summary>It was written with another key.</summary>
    OtherKey,

    /// <summary>It ends too early, or is not as it was written.</summary>
    Damaged,

    /// <summary>Another program has written it.</summary>
    OtherBuild,

    /// <summary>It is of a scan that was cut into another number of parts, or by another program.</summary>
    OtherCut,

    /// <summary>It was scanned with other options, types or formats.</summary>
    OtherSettings,

    /// <summary>It was cut from another list of files.</summary>
    OtherList,

    /// <summary>It is of the same part as another one and says something else.</summary>
    Contradiction,

    /// <summary>Parts are missing.</summary>
    Missing,
}
