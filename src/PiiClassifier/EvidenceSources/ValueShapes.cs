using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>Which types have values of a fixed shape, so that a column of other values is of another type.</summary>
internal static class ValueShapes
{
    private static readonly HashSet<PiiType> Fixed =
    [
        PiiTypes.EmailAddress, PiiTypes.PhoneNumber, PiiTypes.MobileNumber, PiiTypes.PostalCode, PiiTypes.BirthDate, PiiTypes.Age, PiiTypes.Sex, PiiTypes.BloodType,
        PiiTypes.MyNumber, PiiTypes.ResidentRecordCode, PiiTypes.BasicPensionNumber, PiiTypes.EmploymentInsuranceNumber, PiiTypes.DriversLicenseNumber, PiiTypes.PassportNumber,
        PiiTypes.ResidenceCardNumber, PiiTypes.CreditCardNumber, PiiTypes.IpAddress, PiiTypes.Geolocation, PiiTypes.VehicleNumber, PiiTypes.BaseSalary, PiiTypes.Allowance,
        PiiTypes.TotalPay, PiiTypes.Deduction, PiiTypes.Bonus, PiiTypes.TaxAmount, PiiTypes.PersonNameKana, PiiTypes.FamilyNameKana, PiiTypes.GivenNameKana,
    ];

    /// <summary>Whether the values are names of people.</summary>
    public static bool AreNames(PiiType type) => type.Group == PiiGroup.Name || type == PiiTypes.FamilyMemberName || type == PiiTypes.BankAccountHolder;

    /// <summary>Whether nearly every value of the type has a shape that some recognizer knows.</summary>
    public static bool AreFixed(PiiType type) => Fixed.Contains(type);
}
