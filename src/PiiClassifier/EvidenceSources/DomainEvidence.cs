using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>Numbers whose kind neither header nor value tells, told by what else the table holds.</summary>
/// <remarks>
/// A code that is another for every row is the staff's number beside 部署 and 給与, the pupil's beside 学年, the patient's beside
/// 傷病名. Seven digits beside a bank are an account, small whole numbers beside names and birth dates are ages.
/// </remarks>
internal static class DomainEvidence
{
    private const double EnoughPersons = 2;
    private const int BankReach = 4;

    /// <summary>Adds what the table's domain says of a column whose header announces nothing.</summary>
    public static void Weigh(TableView table, IReadOnlyList<Beliefs> beliefs, ColumnsBeside beside, ColumnView column, EvidenceSheet sheet)
    {
        if (column.Profile.Filled < 5 || column.Match.Candidates.Count > 0 || column.Match.NotPersonal > 0 || beside.PersonhoodBeside(column.Index) < EnoughPersons) return;
        ColumnProfile profile = column.Profile;
        if (IsBesideBank(beliefs, column.Index) && RateOf(table, profile, "bank-account-number") >= 0.9 && profile.Numbers.Count >= 0.9 * profile.Filled && profile.Distinct >= 0.5 * profile.Filled)
        {
            sheet.Add(PiiTypes.BankAccountNumber, new Evidence(EvidenceKind.Neighbour, 3.5, "neighbour-bank"));
        }
        else if (IsCode(table, profile) && !HasCodeOnLeft(table, column.Index))
        {
            sheet.Add(NumberOf(table, beliefs, column.Index), new Evidence(EvidenceKind.Neighbour, 3, "neighbour-domain"));
        }
        else if (LooksLikeAges(profile) && !table.Columns.Any(other => other.Index != column.Index && other.Profile.Filled > 0 && LooksLikeAges(other.Profile)))
        {
            sheet.Add(PiiTypes.Age, new Evidence(EvidenceKind.Neighbour, 2.5, "neighbour-ages"));
        }
    }

    private static bool IsBesideBank(IReadOnlyList<Beliefs> beliefs, int index)
    {
        for (int i = Math.Max(0, index - BankReach); i < Math.Min(beliefs.Count, index + BankReach + 1); i++)
        {
            if (i != index && (beliefs[i].Of(PiiTypes.BankName) > 0.4 || beliefs[i].Of(PiiTypes.BankAccountHolder) > 0.4)) return true;
        }
        return false;
    }

    private static bool IsCode(TableView table, ColumnProfile profile) =>
        profile.Distinct >= 0.9 * profile.Filled && profile.MeanLength is >= 4 and <= 16 && RateOf(table, profile, "opaque-code") >= 0.8
        && profile.Numbers.Steps < 0.98 * (profile.Filled - 1);

    private static bool HasCodeOnLeft(TableView table, int index) => table.Columns.Take(index).Any(c => c.Profile.Filled >= 5 && IsCode(table, c.Profile));

    // A person has one age: several columns of such numbers side by side are marks (国語, 数学, 英語).
    private static bool LooksLikeAges(ColumnProfile profile)
    {
        NumberProfile numbers = profile.Numbers;
        return numbers.Count >= 0.95 * profile.Filled && numbers.Integers == numbers.Count && numbers.Min >= 0 && numbers.Max is >= 20 and <= 115
            && numbers.Mean is > 15 and < 85 && profile.Distinct >= Math.Min(15, profile.Filled / 2) && numbers.Steps < 0.8 * numbers.Count;
    }

    private static PiiType NumberOf(TableView table, IReadOnlyList<Beliefs> beliefs, int index)
    {
        var groups = new Dictionary<PiiGroup, double>();
        for (int i = 0; i < beliefs.Count; i++)
        {
            if (i == index) continue;
            foreach ((int place, double probability) in beliefs[i].ByType)
            {
                PiiGroup group = table.Recognizers.Types[place].Group;
                groups[group] = groups.GetValueOrDefault(group) + probability;
            }
        }
        double work = groups.GetValueOrDefault(PiiGroup.Employment) + groups.GetValueOrDefault(PiiGroup.Pay);
        (PiiType Type, double Weight)[] domains =
        [
            (PiiTypes.EmployeeNumber, work),
            (PiiTypes.StudentNumber, groups.GetValueOrDefault(PiiGroup.Education) * 1.2),
            (PiiTypes.PatientNumber, groups.GetValueOrDefault(PiiGroup.SpecialCare) * 0.9),
            (PiiTypes.ResidentId, groups.GetValueOrDefault(PiiGroup.Family) + groups.GetValueOrDefault(PiiGroup.Welfare) + groups.GetValueOrDefault(PiiGroup.GovernmentId)),
            (PiiTypes.CustomerNumber, 0.6 + groups.GetValueOrDefault(PiiGroup.Finance)),
        ];
        return domains.MaxBy(d => d.Weight).Type;
    }

    private static double RateOf(TableView table, ColumnProfile profile, string recognizer)
    {
        for (int i = 0; i < table.Recognizers.All.Count; i++)
        {
            if (table.Recognizers.All[i].Id == recognizer) return (double)profile.Shapes[i] / profile.Filled;
        }
        return 0;
    }
}
