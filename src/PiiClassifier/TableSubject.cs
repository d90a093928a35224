namespace PiiClassifier;

/// <summary>What the rows of a table are about.</summary>
public enum TableSubject
{
    /// <summary>Not told by headers or values.</summary>
    Unknown,

    /// <summary>Natural persons.</summary>
    Person,

    /// <summary>Companies, shops, schools, authorities and other organisations.</summary>
    Organisation,

    /// <summary>Products, places, events, measurements and other things.</summary>
    Thing,

    /// <summary>Organisations or things that also name people.</summary>
    Mixed,
}
