namespace PiiClassifier.Recognizers.Dates;

/// <summary>How a date is written.</summary>
internal enum JapaneseDateForm
{
    /// <summary>Western year with separators: 1980-04-01, 1980年4月1日.</summary>
    Western,

    /// <summary>Era with separators: 昭和55年4月1日, S55.4.1.</summary>
    Era,

    /// <summary>Western year, digits only: 19800401, 198004.</summary>
    WesternDigits,

    /// <summary>Era code or letter, digits without separators: 3550401, S550401.</summary>
    EraDigits,
}
