using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>Types that code knows and Japanese tables do not.</summary>
internal static class ForeignTypes
{
    /// <summary>What an attribute of another library marks as personal without saying what it is.</summary>
    public static PiiType Classified { get; } = new("classified-data", "分類済みの個人データ", "Data classified as personal", PiiGroup.Customer, AppiClass.PersonalInformation, risk: 3);

    /// <summary>The number a state gives to a person, outside Japan.</summary>
    public static PiiType NationalId { get; } = new("national-id", "国民番号(外国)", "National identification number", PiiGroup.GovernmentId, AppiClass.PersonalInformation, risk: 5);

    /// <summary>Looks a type up by its id, here or in the catalogue.</summary>
    public static PiiType? Find(string id) =>
        id == Classified.Id ? Classified : id == NationalId.Id ? NationalId : PiiCatalogue.Default.TryGet(id, out PiiType? type) ? type : null;

    /// <summary>Words that only code uses.</summary>
    public static readonly Dictionary<string, PiiType> Words = new(StringComparer.Ordinal)
    {
        ["dob"] = PiiTypes.BirthDate,
        ["ssn"] = NationalId,
        ["socialsecuritynumber"] = NationalId,
        ["nationalid"] = NationalId,
        ["nationalidnumber"] = NationalId,
        ["nationalinsurancenumber"] = NationalId,
        ["personalnumber"] = NationalId,
        ["driverslicense"] = PiiTypes.DriversLicenseNumber,
        ["driverslicence"] = PiiTypes.DriversLicenseNumber,
        ["driverslicensenumber"] = PiiTypes.DriversLicenseNumber,
        ["driverslicenseno"] = PiiTypes.DriversLicenseNumber,
        ["zyusyo"] = PiiTypes.Address,
        ["nino"] = NationalId,
        ["bsn"] = NationalId,
        ["dni"] = NationalId,
        ["nik"] = NationalId,
        ["tfn"] = NationalId,
        ["cnp"] = NationalId,
        ["nric"] = NationalId,
        ["cpf"] = NationalId,
        ["pesel"] = NationalId,
        ["aadhaar"] = NationalId,
        ["aadhaarnumber"] = NationalId,
        ["aadhar"] = NationalId,
        ["aadharnumber"] = NationalId,
        ["civilid"] = NationalId,
        ["taxfilenumber"] = NationalId,
        ["idcardnumber"] = NationalId,
        ["identitycardnumber"] = NationalId,
        ["identitynumber"] = NationalId,
        ["bankaccountno"] = PiiTypes.BankAccountNumber,
        ["telephone"] = PiiTypes.PhoneNumber,
        ["handphone"] = PiiTypes.MobileNumber,
        ["medicalnote"] = PiiTypes.MedicalHistory,
        ["medicalnotes"] = PiiTypes.MedicalHistory,
        ["emailid"] = PiiTypes.EmailAddress,
        ["mail"] = PiiTypes.EmailAddress,
        ["tel"] = PiiTypes.PhoneNumber,
        ["fax"] = PiiTypes.PhoneNumber,
        ["phonenum"] = PiiTypes.PhoneNumber,
        ["mobilenum"] = PiiTypes.MobileNumber,
        ["contactnumber"] = PiiTypes.PhoneNumber,
        ["contactno"] = PiiTypes.PhoneNumber,
        ["firstandlastname"] = PiiTypes.PersonName,
        ["givennames"] = PiiTypes.GivenName,
        ["firstnames"] = PiiTypes.GivenName,
        ["lastnames"] = PiiTypes.FamilyName,
        ["secondname"] = PiiTypes.FamilyName,
        ["password"] = PiiTypes.Password,
        ["creditcard"] = PiiTypes.CreditCardNumber,
        ["cardnumber"] = PiiTypes.CreditCardNumber,
        ["creditcardno"] = PiiTypes.CreditCardNumber,
        ["cvv"] = PiiTypes.CardSecurityCode,
        ["cvc"] = PiiTypes.CardSecurityCode,
        ["cvv2"] = PiiTypes.CardSecurityCode,
        ["iban"] = PiiTypes.BankAccountNumber,
    };
}
