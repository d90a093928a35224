namespace PiiClassifier.Tables.Excel;

/// <summary>The type of a cell, its attribute <c>t</c>.</summary>
internal enum CellType
{
    /// <summary><c>n</c> or none.</summary>
    Number,

    /// <summary><c>s</c>: the number of a shared string.</summary>
    SharedString,

    /// <summary><c>str</c> and <c>inlineStr</c>: the text itself.</summary>
    Text,

    /// <summary><c>b</c>: 1 or 0.</summary>
    Boolean,

    /// <summary><c>d</c>: a date in ISO 8601.</summary>
    IsoDate,

    /// <summary><c>e</c>: an error such as #N/A, which is no text of anybody's.</summary>
    Error,
}
