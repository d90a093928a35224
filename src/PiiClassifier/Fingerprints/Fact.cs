namespace PiiClassifier.Fingerprints;

/// <summary>What cells of a record tell about its person: cells of one fact are no more evidence together than the one that tells most.</summary>
/// <remarks>Who has another's name has the reading of it too; who lives at an address has its postal code.</remarks>
internal enum Fact
{
    /// <summary>The name, in any script.</summary>
    Name,

    /// <summary>Birth date or age.</summary>
    Birth,

    /// <summary>Where the person lives.</summary>
    Place,

    /// <summary>Telephone numbers.</summary>
    Phone,

    /// <summary>Mail addresses and names of accounts.</summary>
    Mail,

    /// <summary>Numbers that are one person's in the whole country.</summary>
    NationalNumber,

    /// <summary>Accounts and cards.</summary>
    Account,

    /// <summary>Numbers that an organisation gives: every list has a number 17.</summary>
    GivenNumber,

    /// <summary>Sex and what else many share.</summary>
    Trait,

    /// <summary>Work, pay, school, welfare.</summary>
    Circumstance,

    /// <summary>What no type is known of.</summary>
    Other,
}
