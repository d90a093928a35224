namespace PiiClassifier.SampleData.People;

/// <summary>People under one roof: one surname, address and land line.</summary>
public sealed class Household
{
    public required int Number { get; init; }

    public required HomeAddress Address { get; init; }

    /// <summary>Ten digits: the municipality's area code first.</summary>
    public required string Phone { get; init; }

    public bool HasSpouse { get; set; }

    /// <summary>The head comes first.</summary>
    public IList<Person> Members { get; } = [];

    public Person Head => Members[0];
}
