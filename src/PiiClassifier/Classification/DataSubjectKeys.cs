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
    private const string Name = "name";
    private const string Phone = "phone";

    // Given by the state: the same number in another table is the same person.
    private static readonly PiiType[] NationalNumbers =
    [
        PiiTypes.MyNumber, PiiTypes.ResidentRecordCode, PiiTypes.BasicPensionNumber, PiiTypes.EmploymentInsuranceNumber, PiiTypes.DriversLicenseNumber,
        PiiTypes.ResidenceCardNumber, PiiTypes.PassportNumber,
    ];

    private static readonly PiiType[] Numbers =
    [
        PiiTypes.MyNumber, PiiTypes.EmployeeNumber, PiiTypes.ResidentId, PiiTypes.StudentNumber, PiiTypes.PatientNumber, PiiTypes.CustomerNumber, PiiTypes.ResidentRecordCode,
        PiiTypes.BasicPensionNumber, PiiTypes.EmploymentInsuranceNumber, PiiTypes.DriversLicenseNumber, PiiTypes.ResidenceCardNumber, PiiTypes.PassportNumber, PiiTypes.LoginId,
    ];

    private static readonly PiiType[][] Names = [[PiiTypes.PersonName], [PiiTypes.FamilyName, PiiTypes.GivenName], [PiiTypes.PersonNameKana], [PiiTypes.FamilyNameKana, PiiTypes.GivenNameKana], [PiiTypes.PersonNameRomaji]];
    private static readonly PiiType[] BesideName = [PiiTypes.BirthDate, PiiTypes.MobileNumber, PiiTypes.PhoneNumber, PiiTypes.EmailAddress, PiiTypes.Address];

    /// <summary>The part of a key that is a name.</summary>
    public static DataSubjectKeyPart NamePart(IReadOnlyList<int> columns, string kind = Name) => new(kind, columns, DataSubjectKeyForm.Name);

    /// <summary>The keys of a table; none when it names nobody by columns.</summary>
    public static IReadOnlyList<DataSubjectKey> Choose(TableDecision table, RecognizerNames names)
    {
        var keys = new List<DataSubjectKey>();
        ColumnDecision[] personal = [.. table.Columns.Where(c => c.Type is not null)];
        ColumnDecision? firstName = NameOfRow(table);
        ILookup<string?, ColumnDecision> roles = personal.ToLookup(c => OtherRoleOf(c) ?? SecondNameOf(c, firstName));
        foreach (IGrouping<string?, ColumnDecision> role in roles.Where(role => role.Key is not null))
        {
            if (OfOther(role.Key!, [.. role], names) is { } key) keys.Add(key);
        }
        if (OfPersonOfRow([.. roles[null]]) is { } own) keys.Insert(0, own);
        // 世帯主 | 電話: nobody else is named, so the telephone is theirs.
        else if (keys.Count == 0 && OfContact([.. roles[null]]) is { } contact) keys.Add(contact);
        return keys;
    }

    /// <summary>The column with the name of the person whom a row is about; <see langword="null"/> where only others are named (担当者).</summary>
    public static ColumnDecision? NameOfRow(TableDecision table) => table.Columns.FirstOrDefault(c => c.Type == PiiTypes.PersonName && OtherRoleOf(c) is null);

    /// <summary>About how many persons the keys of a table tell apart, by the distinct values of its columns; <see langword="null"/> when it has no key.</summary>
    public static long? EstimateOf(TableDecision table, RecognizerNames names)
    {
        ColumnDecision[] columns = [.. table.Columns];
        IReadOnlyList<DataSubjectKey> keys = Choose(table, names);
        return keys.Count == 0 ? null : keys.Sum(key => DistinctOf(key, columns));
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
        // Without headers two columns of names are two people.
        if (column.Column.Header is null) return column.Column.Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
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
        DataSubjectKey? name = OfName(null, columns);
        if (name is null && number is not null) name = OfContact(columns);
        // A number that far fewer rows have of their own than there are names is a household's or a group's.
        return number is not null && (name is null || number.Column.Profile.Distinct >= 0.9 * DistinctOf(name, columns))
            ? new DataSubjectKey(null, [new(number.Type!.Id, [number.Column.Index], DataSubjectKeyForm.AsWritten)]) { HoldsAcrossTables = NationalNumbers.Contains(number.Type), Otherwise = name }
            : name;
    }

    private static DataSubjectKey? OfOther(string role, ColumnDecision[] columns, RecognizerNames names)
    {
        if (OfName(role, columns) is { } name) return name;
        ColumnDecision? named = columns.FirstOrDefault(c => (c.Type == PiiTypes.FamilyMemberName || c.Type == PiiTypes.EmergencyContact) && names.HoldsNames(c.Column.Profile));
        if (named is null) return null;
        // 緊急連絡先氏名 with 緊急連絡先TEL: two people of one name have two telephones.
        ColumnDecision? beside = columns.FirstOrDefault(c => c != named && c.Type == PiiTypes.EmergencyContact && c.Column.Profile.Distinct > named.Column.Profile.Distinct / 2);
        List<DataSubjectKeyPart> parts = [NamePart([named.Column.Index])];
        if (beside is not null) parts.Add(new DataSubjectKeyPart(Phone, [beside.Column.Index], DataSubjectKeyForm.Digits));
        else if (BesideNameIn(columns) is { } other) parts.Add(PartOf(other));
        return new DataSubjectKey(role, parts);
    }

    private static DataSubjectKey? OfName(string? role, ColumnDecision[] columns)
    {
        foreach (PiiType[] types in Names)
        {
            ColumnDecision?[] found = [.. types.Select(type => columns.FirstOrDefault(c => c.Type == type && IsFilled(c, columns)))];
            if (!Array.TrueForAll(found, c => c is not null)) continue;
            int[] name = [.. found.Select(c => c!.Column.Index)];
            List<DataSubjectKeyPart> parts = [NamePart(name, KindOfName(types[0]))];
            if (BesideNameIn(columns) is { } beside) parts.Add(PartOf(beside));
            return new DataSubjectKey(role, parts);
        }
        return null;
    }

    private static ColumnDecision? BesideNameIn(ColumnDecision[] columns) =>
        BesideName.Select(type => columns.FirstOrDefault(c => c.Type == type && IsFilled(c, columns))).FirstOrDefault(c => c is not null);

    private static DataSubjectKey? OfContact(ColumnDecision[] columns)
    {
        ColumnDecision? contact = columns.FirstOrDefault(c => (c.Type == PiiTypes.EmailAddress || c.Type == PiiTypes.MobileNumber || c.Type == PiiTypes.PhoneNumber) && IsFilled(c, columns));
        return contact is null ? null : new DataSubjectKey(null, [PartOf(contact)]);
    }

    private static DataSubjectKeyPart PartOf(ColumnDecision column)
    {
        PiiType type = column.Type!;
        bool phone = type == PiiTypes.MobileNumber || type == PiiTypes.PhoneNumber;
        DataSubjectKeyForm form = phone ? DataSubjectKeyForm.Digits : type == PiiTypes.BirthDate ? DataSubjectKeyForm.Date : DataSubjectKeyForm.Name;
        return new DataSubjectKeyPart(phone ? Phone : type.Id, [column.Column.Index], form);
    }

    // 山田太郎 in one column and 山田 | 太郎 in two are the same; ヤマダ タロウ is compared with kana only.
    private static string KindOfName(PiiType first) =>
        first == PiiTypes.PersonName || first == PiiTypes.FamilyName ? Name
        : first == PiiTypes.PersonNameKana || first == PiiTypes.FamilyNameKana ? PiiTypes.PersonNameKana.Id
        : first.Id;

    private static long DistinctOf(DataSubjectKey key, ColumnDecision[] columns) => key.Parts.SelectMany(part => part.Columns).Max(i => columns.First(c => c.Column.Index == i).Column.Profile.Distinct);

    private static bool IsFilled(ColumnDecision column, ColumnDecision[] columns) =>
        column.Column.Profile.Filled > 0 && column.Column.Profile.Filled >= MostlyFilled * columns.Max(c => c.Column.Profile.Filled);

    private static bool IsOfHousehold(ColumnDecision column) => column.Column.Header is { } header && header.Contains("世帯", StringComparison.Ordinal);
}
