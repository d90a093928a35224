namespace PiiClassifier.Tables.Excel;

/// <summary>What a number format makes of a number.</summary>
internal enum NumberFormatKind
{
    /// <summary>The number itself.</summary>
    General,

    /// <summary>A day: 1980-04-01.</summary>
    Date,

    /// <summary>A day and a time: 1980-04-01 12:34:56.</summary>
    DateTime,

    /// <summary>A time of day: 12:34:56.</summary>
    Time,

    /// <summary>Hours that go beyond a day: 31:30:00.</summary>
    Elapsed,

    /// <summary>Digits in a pattern, with leading zeros: 060-0001.</summary>
    Template,
}
