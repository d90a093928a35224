using System.Collections.Frozen;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Fingerprints;

/// <summary>What agreement in a column of a known table tells.</summary>
/// <param name="Fact">What it is about.</param>
/// <param name="Writing">Which writing of the fact: those of one writing that are different <paramref name="Part"/>s add up, of several writings the best counts.</param>
/// <param name="Part">The part of the writing: family and given name.</param>
/// <param name="Least">The bits that agreement in a value tells that the table has only few times, however short it is: how many values there are in the country.</param>
/// <param name="FewTimes">How many times are few.</param>
internal sealed record ColumnEvidence(Fact Fact, int Writing = 0, int Part = 0, double Least = 0, int FewTimes = 1)
{
    // Full names: the commonest in the country is one of about 20,000 people; of a family name one of 60. A year's children have 365 birth dates.
    private const double BitsOfFullName = 10;
    private const double BitsOfPartOfName = 5;
    private const double BitsOfBirthDate = 8;
    private const double BitsOfAddress = 12;
    private const double BitsOfPostalCode = 6;
    private const double BitsOfSubscriberLine = 20;
    private const double BitsOfNumberOfOne = 27;
    private const double BitsOfAccount = 12;

    // A household has one line.
    private const int PeopleOfHousehold = 8;

    private static readonly FrozenDictionary<string, ColumnEvidence> ByType = new Dictionary<PiiType, ColumnEvidence>
    {
        [PiiTypes.PersonName] = new(Fact.Name, 0, 0, BitsOfFullName),
        [PiiTypes.FamilyName] = new(Fact.Name, 1, 0, BitsOfPartOfName),
        [PiiTypes.GivenName] = new(Fact.Name, 1, 1, BitsOfPartOfName),
        [PiiTypes.PersonNameKana] = new(Fact.Name, 2, 0, BitsOfFullName),
        [PiiTypes.FamilyNameKana] = new(Fact.Name, 3, 0, BitsOfPartOfName),
        [PiiTypes.GivenNameKana] = new(Fact.Name, 3, 1, BitsOfPartOfName),
        [PiiTypes.PersonNameRomaji] = new(Fact.Name, 4, 0, BitsOfFullName),
        [PiiTypes.BirthDate] = new(Fact.Birth, 0, 0, BitsOfBirthDate),
        [PiiTypes.Age] = new(Fact.Birth, 1),
        [PiiTypes.Address] = new(Fact.Place, 0, 0, BitsOfAddress),
        [PiiTypes.PostalCode] = new(Fact.Place, 1, 0, BitsOfPostalCode),
        [PiiTypes.Region] = new(Fact.Place, 2),
        [PiiTypes.StreetAddress] = new(Fact.Place, 3),
        [PiiTypes.RegisteredDomicile] = new(Fact.Place, 4),
        [PiiTypes.PollingDistrict] = new(Fact.Place, 5),
        [PiiTypes.PhoneNumber] = new(Fact.Phone, 0, 0, BitsOfSubscriberLine, PeopleOfHousehold),
        [PiiTypes.EmergencyContact] = new(Fact.Phone, 1, 0, 0),
        [PiiTypes.MobileNumber] = new(Fact.Phone, 2, 0, BitsOfNumberOfOne, PeopleOfHousehold),
        [PiiTypes.EmailAddress] = new(Fact.Mail, 0, 0, BitsOfNumberOfOne, PeopleOfHousehold),
        [PiiTypes.SnsAccount] = new(Fact.Mail, 1),
        [PiiTypes.MyNumber] = National(0),
        [PiiTypes.ResidentRecordCode] = National(1),
        [PiiTypes.BasicPensionNumber] = National(2),
        [PiiTypes.EmploymentInsuranceNumber] = National(3),
        [PiiTypes.DriversLicenseNumber] = National(4),
        [PiiTypes.PassportNumber] = National(5),
        [PiiTypes.ResidenceCardNumber] = National(6),
        [PiiTypes.CreditCardNumber] = new(Fact.Account, 0, 0, BitsOfNumberOfOne),
        [PiiTypes.BankAccountNumber] = new(Fact.Account, 1, 0, BitsOfAccount),
        [PiiTypes.ResidentId] = new(Fact.GivenNumber),
        [PiiTypes.VoterRollNumber] = new(Fact.GivenNumber),
        [PiiTypes.EmployeeNumber] = new(Fact.GivenNumber),
        [PiiTypes.StudentNumber] = new(Fact.GivenNumber),
        [PiiTypes.PatientNumber] = new(Fact.GivenNumber),
        [PiiTypes.CustomerNumber] = new(Fact.GivenNumber),
        [PiiTypes.LoginId] = new(Fact.GivenNumber),
        [PiiTypes.HealthInsuranceNumber] = new(Fact.GivenNumber),
        [PiiTypes.InsurerNumber] = new(Fact.GivenNumber),
    }.ToFrozenDictionary(pair => pair.Key.Id, pair => pair.Value);

    /// <summary>Whether it tells of one person and not of a household.</summary>
    public bool IsOfOne => Fact is Fact.Name or Fact.Birth or Fact.Mail or Fact.NationalNumber or Fact.Account;

    /// <summary>Whether another list may well say the same of other people: these facts together never find a record.</summary>
    public static bool IsWeak(Fact fact) => fact >= Fact.GivenNumber;

    /// <summary>What the type of a column says.</summary>
    /// <param name="type">The id of the type; <see langword="null"/> without.</param>
    public static ColumnEvidence Of(string? type)
    {
        if (type is null) return new ColumnEvidence(Fact.Other);
        if (ByType.TryGetValue(type, out ColumnEvidence? known)) return known;
        return new ColumnEvidence(PiiCatalogue.Default.TryGet(type, out PiiType? found) && found.Group == PiiGroup.Demographic ? Fact.Trait : Fact.Circumstance);
    }

    private static ColumnEvidence National(int writing) => new(Fact.NationalNumber, writing, 0, BitsOfNumberOfOne);
}
