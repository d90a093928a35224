namespace PiiClassifier;

/// <summary>How a table lies on its sheet.</summary>
public enum TableLayout
{
    /// <summary>A record a row, headers on top or none.</summary>
    Rows,

    /// <summary>A record a column: the headers stand in the first column.</summary>
    Transposed,

    /// <summary>One record as a form (申請書, 履歴書): labels with the value beside or below.</summary>
    Form,
}
