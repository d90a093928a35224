namespace PiiClassifier.Tables.Layouts;

/// <summary>What a cell looks like, as far as telling labels from values needs it.</summary>
internal enum CellShape
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A number, with sign, thousands separators, currency or per cent.</summary>
    Number,

    /// <summary>A date, a time or both.</summary>
    Date,

    /// <summary>A code, a telephone number or another text that is mostly digits.</summary>
    Code,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>A URL.</summary>
    Url,

    /// <summary>A short text, as labels are.</summary>
    Label,

    /// <summary>A short text with some digits in it: 住所１ or 中央二丁目5-1.</summary>
    MixedLabel,

    /// <summary>A text too long for a label.</summary>
    LongText,
}
