namespace PiiClassifier.SampleData.Tables;

/// <summary>The language in which a table's headers are worded.</summary>
public enum HeaderStyle
{
    /// <summary>Usual Japanese words.</summary>
    Plain,

    /// <summary>Japanese as real files spell it: half-width kana, spaces, notes, marks, now and then a romaji name.</summary>
    Reworded,

    /// <summary>English names, as databases and web services have them.</summary>
    English,

    /// <summary>Japanese in Latin letters, as older systems have it.</summary>
    Romaji,
}
