using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PiiClassifier.Assessments;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The stable words that reports write for values, and the way back.</summary>
internal static class ReportIds
{
    private static readonly Dictionary<string, ScanStatus> Statuses = ById<ScanStatus>(Of);
    private static readonly Dictionary<string, TableLayout> Layouts = ById<TableLayout>(Of);
    private static readonly Dictionary<string, TableSubject> Subjects = ById<TableSubject>(Of);
    private static readonly Dictionary<string, EvidenceKind> Kinds = ById<EvidenceKind>(Of);
    private static readonly Dictionary<string, PiiGroup> Groups = ById<PiiGroup>(Of);
    private static readonly Dictionary<string, AppiClass> AppiClasses = ById<AppiClass>(AppiClassIds.ToId);
    private static readonly Dictionary<string, OperatorKind> Operators = ById<OperatorKind>(Of);

    // The statuses alone were published in camel case; they stay.
    public static string Of(ScanStatus status) => JsonNamingPolicy.CamelCase.ConvertName(NameOf(status));

    public static string Of(TableLayout layout) => Kebab(NameOf(layout));

    public static string Of(TableSubject subject) => Kebab(NameOf(subject));

    public static string Of(EvidenceKind kind) => Kebab(NameOf(kind));

    public static string Of(PiiGroup group) => Kebab(NameOf(group));

    public static string Of(OperatorKind operatorKind) => Kebab(NameOf(operatorKind));

    public static string Of(TriggerKind trigger) => Kebab(NameOf(trigger));

    public static string Of(TriggerState state) => Kebab(NameOf(state));

    public static string Of(BreachLaw law) => Kebab(NameOf(law));

    public static string Of(LegalCertainty certainty) => Kebab(NameOf(certainty));

    /// <summary>The status as the keys of texts have it: too-large.</summary>
    public static string KebabOf(ScanStatus status) => Kebab(NameOf(status));

    public static bool TryParse(string id, [NotNullWhen(true)] out ScanStatus? value) => TryParse(Statuses, id, out value);

    public static bool TryParse(string id, [NotNullWhen(true)] out TableLayout? value) => TryParse(Layouts, id, out value);

    public static bool TryParse(string id, [NotNullWhen(true)] out TableSubject? value) => TryParse(Subjects, id, out value);

    public static bool TryParse(string id, [NotNullWhen(true)] out EvidenceKind? value) => TryParse(Kinds, id, out value);

    public static bool TryParse(string id, [NotNullWhen(true)] out PiiGroup? value) => TryParse(Groups, id, out value);

    public static bool TryParse(string id, [NotNullWhen(true)] out AppiClass? value) => TryParse(AppiClasses, id, out value);

    public static bool TryParse(string id, [NotNullWhen(true)] out OperatorKind? value) => TryParse(Operators, id, out value);

    private static bool TryParse<T>(Dictionary<string, T> values, string id, [NotNullWhen(true)] out T? value)
        where T : struct
    {
        value = values.TryGetValue(id, out T known) ? known : null;
        return value is not null;
    }

    private static Dictionary<string, T> ById<T>(Func<T, string> id)
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(id, StringComparer.Ordinal);

    private static string NameOf<T>(T value)
        where T : struct, Enum => Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "No such value.");

    // GovernmentId becomes government-id.
    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
