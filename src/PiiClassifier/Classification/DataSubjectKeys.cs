using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Classification;

/// <summary>Chooses the columns by which data subjects are told apart.</summary>
/// <remarks>
/// The person of the row: a number of their own (職員番号, 宛名番号), else name with birth date, else name with telephone,
/// mail or address, else the name, else mail or telephone; without any of these every row is a person. Others in the row
/// (保護者, お届け先): by name. A second person who is also the person of some row counts once.
/// </remarks>
internal static class DataSubjectKeys
{
    private const double MostlyFilled = 0.7;

    private static readonly PiiType[] Numbers =
    [
        PiiTypes.MyNumber, PiiTypes.EmployeeNumber, PiiTypes.ResidentId, PiiTypes.StudentNumber, PiiTypes.PatientNumber, PiiTypes.CustomerNumber, PiiTypes.ResidentRecordCode,
        PiiTypes.BasicPensionNumber, PiiTypes.EmploymentInsuranceNumber, PiiTypes.DriversLicenseNumber, PiiTypes.ResidenceCardNumber, PiiTypes.PassportNumber, PiiTypes.LoginId,
    ];

    private static readonly PiiType[][] Names = [[PiiTypes.PersonName], [PiiTypes.FamilyName, PiiTypes.GivenName], [PiiTypes.PersonNameKana], [PiiTypes.FamilyNameKana, PiiTypes.GivenNameKana], [PiiTypes.PersonNameRomaji]];
    private static readonly PiiType[] BesideName = [PiiTypes.BirthDate, PiiTypes.MobileNumber, PiiTypes.PhoneNumber, PiiTypes.EmailAddress, PiiTypes.Address];

    /// <summary>The keys of a table; none when it names nobody by columns.</summary>
    public static IReadOnlyList<DataSubjectKey> Choose(TableDecision table, RecognizerNames names)
    {
        var keys = new List<DataSubjectKey>();
        ColumnDecision[] personal = [.. table.Columns.Where(c => c.Type is not null)];
        foreach (IGrouping<string?, ColumnDecision> role in personal.GroupBy(RoleOf))
        {
            DataSubjectKey? key = role.Key is null ? OfPersonOfRow([.. role]) : OfOther(role.Key, [.. role], names);
            if (key is null) continue;
            if (key.Role is null) keys.Insert(0, key);
            else keys.Add(key);
        }
        return keys;
    }

    // お届け先, 保護者 and the like are other people than the one whom the row is about; 社員 or 患者 are that one.
    private static string? RoleOf(ColumnDecision column)
    {
        HeaderMatch match = column.Column.Match;
        if (column.Type == PiiTypes.EmergencyContact) return match.OwnerWord ?? "緊急連絡先";
        if (match.Owner is HeaderOwner.Family or HeaderOwner.Emergency) return match.OwnerWord;
        if (column.Type == PiiTypes.FamilyMemberName) return match.OwnerWord ?? column.Column.Header ?? "";
        return match.OwnerWord is { } word && SecondaryOwners.Contains(word) ? word : null;
    }

    private static DataSubjectKey? OfPersonOfRow(ColumnDecision[] columns)
    {
        ColumnDecision? number = Numbers
            .SelectMany(type => columns.Where(c => c.Type == type))
            .Where(c => IsFilled(c, columns) && !IsOfHousehold(c))
            .OrderByDescending(c => c.Column.Profile.Distinct)
            .FirstOrDefault();
        int[]? name = NameOf(columns);
        if (number is not null && (name is null || number.Column.Profile.Distinct >= 0.9 * name.Max(i => columns.First(c => c.Column.Index == i).Column.Profile.Distinct)))
        {
            return new DataSubjectKey(null, [number.Column.Index], IsNumber: true);
        }
        if (name is not null)
        {
            ColumnDecision? beside = BesideName.Select(type => columns.FirstOrDefault(c => c.Type == type && IsFilled(c, columns))).FirstOrDefault(c => c is not null);
            return new DataSubjectKey(null, beside is null ? name : [.. name, beside.Column.Index], IsNumber: false);
        }
        ColumnDecision? contact = columns.FirstOrDefault(c => (c.Type == PiiTypes.EmailAddress || c.Type == PiiTypes.MobileNumber || c.Type == PiiTypes.PhoneNumber) && IsFilled(c, columns));
        return contact is null ? null : new DataSubjectKey(null, [contact.Column.Index], IsNumber: false);
    }

    private static DataSubjectKey? OfOther(string role, ColumnDecision[] columns, RecognizerNames names)
    {
        if (NameOf(columns) is { } name) return new DataSubjectKey(role, name, IsNumber: false);
        ColumnDecision? named = columns.FirstOrDefault(c => (c.Type == PiiTypes.FamilyMemberName || c.Type == PiiTypes.EmergencyContact) && names.HoldsNames(c.Column.Profile));
        return named is null ? null : new DataSubjectKey(role, [named.Column.Index], IsNumber: false);
    }

    private static int[]? NameOf(ColumnDecision[] columns)
    {
        foreach (PiiType[] types in Names)
        {
            ColumnDecision?[] found = [.. types.Select(type => columns.FirstOrDefault(c => c.Type == type && IsFilled(c, columns)))];
            if (Array.TrueForAll(found, c => c is not null)) return [.. found.Select(c => c!.Column.Index)];
        }
        return null;
    }

    private static bool IsFilled(ColumnDecision column, ColumnDecision[] columns) =>
        column.Column.Profile.Filled > 0 && column.Column.Profile.Filled >= MostlyFilled * columns.Max(c => c.Column.Profile.Filled);

    private static bool IsOfHousehold(ColumnDecision column) => column.Column.Header is { } header && header.Contains("世帯", StringComparison.Ordinal);
}
