namespace PiiClassifier.SampleData.Tables;

/// <summary>What a table is about.</summary>
public enum TableSubject
{
    Person,
    Organisation,
    Thing,

    /// <summary>About organisations or things, and naming people too.</summary>
    Mixed,
}
