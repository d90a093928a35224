using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Classification;

/// <summary>Chooses the columns by which data subjects are told apart.</summary>
/// <remarks>
/// The person of the row: a number of their own (職員番号, 宛名番号), else name with birth date, else name with telephone,
/// mail or address, else the name, else mail or telephone; without any of these every row is a person. Others in the row
/// (保護者, お届け先): by name, with the telephone or address that the header says is theirs. Somebody who is known by name
/// alone and is the person of some row too (世帯主) counts once. Where a number is blank the name tells.
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
        ColumnDecision? firstName = personal.FirstOrDefault(c => c.Type == PiiTypes.PersonName && OtherRoleOf(c) is null);
        foreach (IGrouping<string?, ColumnDecision> role in personal.GroupBy(c => OtherRoleOf(c) ?? SecondNameOf(c, firstName)))
        {
            DataSubjectKey? key = role.Key is null ? OfPersonOfRow([.. role]) : OfOther(role.Key, [.. role], names);
            if (key is null) continue;
            if (key.Role is null) keys.Insert(0, key);
            else keys.Add(key);
        }
        return keys;
    }

    // お届け先, 保護者 and the like are other people than the one whom the row is about; 社員 or 患者 are that one.
    private static string? OtherRoleOf(ColumnDecision column)
    {
        HeaderMatch match = column.Column.Match;
        if (column.Type == PiiTypes.EmergencyContact) return match.OwnerWord ?? "緊急連絡先";
        if (match.Owner is HeaderOwner.Family or HeaderOwner.Emergency) return match.OwnerWord;
        if (column.Type == PiiTypes.FamilyMemberName) return match.OwnerWord ?? column.Column.Header ?? "";
        return match.OwnerWord is { } word && SecondaryOwners.Contains(word) ? word : null;
    }

    // 契約者名 and 被保険者名 in one row: the second name with another owner is another person's.
    private static string? SecondNameOf(ColumnDecision column, ColumnDecision? firstName)
    {
        if (column.Type != PiiTypes.PersonName || firstName is null || column == firstName) return null;
        string? owner = column.Column.Match.OwnerWord;
        return owner is not null && owner != firstName.Column.Match.OwnerWord ? owner : null;
    }

    private static DataSubjectKey? OfPersonOfRow(ColumnDecision[] columns)
    {
        ColumnDecision? number = Numbers
            .SelectMany(type => columns.Where(c => c.Type == type))
            .Where(c => IsFilled(c, columns) && !IsOfHousehold(c))
            .OrderByDescending(c => c.Column.Profile.Distinct)
            .FirstOrDefault();
        DataSubjectKey? name = OfName(null, columns) ?? OfContact(columns);
        // A number that far fewer rows have of their own than there are names is a household's or a group's.
        return number is not null && (name is null || number.Column.Profile.Distinct >= 0.9 * DistinctOf(name, columns))
            ? new DataSubjectKey(null, [number.Column.Index], IsNumber: true, name)
            : name;
    }

    private static DataSubjectKey? OfOther(string role, ColumnDecision[] columns, RecognizerNames names)
    {
        if (OfName(role, columns) is { } name) return name;
        ColumnDecision? named = columns.FirstOrDefault(c => (c.Type == PiiTypes.FamilyMemberName || c.Type == PiiTypes.EmergencyContact) && names.HoldsNames(c.Column.Profile));
        if (named is null) return null;
        // 緊急連絡先氏名 with 緊急連絡先TEL: two people of one name have two telephones.
        ColumnDecision? beside = columns.FirstOrDefault(c => c != named && c.Type == PiiTypes.EmergencyContact && c.Column.Profile.Distinct > named.Column.Profile.Distinct / 2);
        return new DataSubjectKey(role, beside is null ? [named.Column.Index] : [named.Column.Index, beside.Column.Index], IsNumber: false);
    }

    private static DataSubjectKey? OfName(string? role, ColumnDecision[] columns)
    {
        foreach (PiiType[] types in Names)
        {
            ColumnDecision?[] found = [.. types.Select(type => columns.FirstOrDefault(c => c.Type == type && IsFilled(c, columns)))];
            if (!Array.TrueForAll(found, c => c is not null)) continue;
            int[] name = [.. found.Select(c => c!.Column.Index)];
            ColumnDecision? beside = BesideName.Select(type => columns.FirstOrDefault(c => c.Type == type && IsFilled(c, columns))).FirstOrDefault(c => c is not null);
            return new DataSubjectKey(role, beside is null ? name : [.. name, beside.Column.Index], IsNumber: false);
        }
        return null;
    }

    private static DataSubjectKey? OfContact(ColumnDecision[] columns)
    {
        ColumnDecision? contact = columns.FirstOrDefault(c => (c.Type == PiiTypes.EmailAddress || c.Type == PiiTypes.MobileNumber || c.Type == PiiTypes.PhoneNumber) && IsFilled(c, columns));
        return contact is null ? null : new DataSubjectKey(null, [contact.Column.Index], IsNumber: false);
    }

    private static long DistinctOf(DataSubjectKey key, ColumnDecision[] columns) => key.Columns.Max(i => columns.First(c => c.Column.Index == i).Column.Profile.Distinct);

    private static bool IsFilled(ColumnDecision column, ColumnDecision[] columns) =>
        column.Column.Profile.Filled > 0 && column.Column.Profile.Filled >= MostlyFilled * columns.Max(c => c.Column.Profile.Filled);

    private static bool IsOfHousehold(ColumnDecision column) => column.Column.Header is { } header && header.Contains("世帯", StringComparison.Ordinal);
}
