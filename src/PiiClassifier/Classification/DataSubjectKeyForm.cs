namespace PiiClassifier.Classification;

/// <summary>How a part of a key is written one way, whichever way the cell is.</summary>
internal enum DataSubjectKeyForm
{
    /// <summary>As it stands: a number that was given to the person.</summary>
    AsWritten,

    /// <summary>Folded, without spaces, hyphens and the polite ending.</summary>
    Name,

    /// <summary>The day, whether western or by era.</summary>
    Date,

    /// <summary>The digits alone.</summary>
    Digits,
}
