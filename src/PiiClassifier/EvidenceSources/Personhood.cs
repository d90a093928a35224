using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>How surely a column of a type makes the rows of a table natural persons.</summary>
internal static class Personhood
{
    private static readonly Dictionary<PiiType, double> Weights = new()
    {
        [PiiTypes.PersonName] = 3,
        [PiiTypes.FamilyName] = 3,
        [PiiTypes.GivenName] = 3,
        [PiiTypes.PersonNameKana] = 2.5,
        [PiiTypes.FamilyNameKana] = 2.5,
        [PiiTypes.GivenNameKana] = 2.5,
        [PiiTypes.PersonNameRomaji] = 2.5,
        [PiiTypes.FormerName] = 2,
        [PiiTypes.FamilyMemberName] = 2.5,
        [PiiTypes.BirthDate] = 3,
        [PiiTypes.Sex] = 2.2,
        [PiiTypes.Age] = 2,
        [PiiTypes.BloodType] = 2,
        [PiiTypes.EmployeeNumber] = 2.2,
        [PiiTypes.StudentNumber] = 2.2,
        [PiiTypes.PatientNumber] = 2.5,
        [PiiTypes.ResidentId] = 2.2,
        [PiiTypes.CustomerNumber] = 1.3,
        [PiiTypes.FamilyRelationship] = 2.5,
        [PiiTypes.EducationLevel] = 1.5,
        [PiiTypes.MaritalStatus] = 2,
        [PiiTypes.HireDate] = 1.5,
        [PiiTypes.BaseSalary] = 1.2,
        [PiiTypes.LoginId] = 1,
        [PiiTypes.EmailAddress] = 1.1,
        [PiiTypes.MobileNumber] = 1.5,
        [PiiTypes.Address] = 0.3,
        [PiiTypes.Region] = 0,
        [PiiTypes.StreetAddress] = 0.2,
        [PiiTypes.PostalCode] = 0.1,
        [PiiTypes.PhoneNumber] = 0.3,
        [PiiTypes.BankName] = 0.2,
        [PiiTypes.SchoolName] = 0.3,
        [PiiTypes.EmployerName] = 0.2,
        [PiiTypes.Department] = 0.15,
        [PiiTypes.JobTitle] = 0.9,
        [PiiTypes.IpAddress] = 0.1,
        [PiiTypes.DeviceIdentifier] = 0.1,
        [PiiTypes.Geolocation] = 0,
        [PiiTypes.VehicleNumber] = 0.4,
        [PiiTypes.InsurerNumber] = 0.4,
        [PiiTypes.PollingDistrict] = 0.2,
        [PiiTypes.AcademicScore] = 1,
        [PiiTypes.Qualification] = 0.6,
        [PiiTypes.Attendance] = 0.8,
        [PiiTypes.TotalPay] = 0.6,
        [PiiTypes.TaxAmount] = 0.4,
        [PiiTypes.Password] = 2,
        [PiiTypes.CreditCardNumber] = 2,
        [PiiTypes.CardSecurityCode] = 2,
    };

    /// <summary>The same of a column of which some types are believed.</summary>
    public static double Of(Beliefs column)
    {
        double person = 0;
        foreach ((int place, double probability) in column.ByType)
        {
            if (probability >= 0.2) person += probability * Of(column.Types[place]);
        }
        return person;
    }

    /// <summary>0 for a type that says nothing (places have regions too) to 3 for one that only persons have.</summary>
    public static double Of(PiiType type)
    {
        if (Weights.TryGetValue(type, out double weight)) return weight;
        return type.Group switch
        {
            PiiGroup.GovernmentId => 2.5,
            PiiGroup.SpecialCare or PiiGroup.Family => 1.5,
            _ => 1,
        };
    }
}
