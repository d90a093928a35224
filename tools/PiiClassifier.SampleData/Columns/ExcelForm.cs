namespace PiiClassifier.SampleData.Columns;

/// <summary>How a workbook stores the values of a column.</summary>
public enum ExcelForm
{
    /// <summary>As text.</summary>
    Text,

    /// <summary>A number where the text is one, with thousands separators where the text has them.</summary>
    Number,

    /// <summary>A number shown with leading zeros by its format, where the text is digits.</summary>
    Padded,

    /// <summary>A serial number with a date format, where the text is an ISO 8601 date.</summary>
    Date,
}
