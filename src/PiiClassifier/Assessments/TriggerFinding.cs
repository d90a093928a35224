using System.Globalization;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Assessments;

/// <summary>Whether a leak would pull one trigger, and why.</summary>
/// <remarks>Holds headers and counts; no cell text.</remarks>
public sealed class TriggerFinding
{
    internal TriggerFinding(BreachTrigger trigger, TriggerState state, LegalCertainty certainty, PersonRange persons, IReadOnlyList<TriggerColumn> columns, params string[] reasons)
    {
        Trigger = trigger;
        State = state;
        Certainty = certainty > trigger.Certainty ? certainty : trigger.Certainty;
        Persons = persons;
        Columns = columns;
        Reasons = reasons;
    }

    /// <summary>The item of the law.</summary>
    public BreachTrigger Trigger { get; }

    /// <summary>Whether it is pulled.</summary>
    public TriggerState State { get; }

    /// <summary>How well the legal statement is founded; how sure the columns are says <see cref="Confidence"/>.</summary>
    public LegalCertainty Certainty { get; }

    /// <summary>The persons of the tables with <see cref="Columns"/>; without columns those of all tables. For My Numbers those whose number it is.</summary>
    public PersonRange Persons { get; }

    /// <summary>The columns that the state rests on; none where it rests on the number of persons, or on what no file tells.</summary>
    public IReadOnlyList<TriggerColumn> Columns { get; }

    /// <summary>Stable words for the reasons, such as <c>property-card</c>.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The highest confidence of <see cref="Columns"/>, 0 to 1; <see langword="null"/> without columns, or when all lie inside free text.</summary>
    public double? Confidence => Columns.Max(column => column.Confidence);

    /// <summary>Whether the trigger is or may be pulled by <see cref="Columns"/> none of which is surely of its type.</summary>
    public bool IsOfUnsureColumns => State > TriggerState.NotSeen && Columns.Count > 0 && !Columns.Any(column => column.IsSure);

    /// <summary>The types of <see cref="Columns"/>, each once.</summary>
    public IReadOnlyList<PiiType> Types => [.. Columns.Select(column => column.Type).Distinct().OrderBy(type => type.Id, StringComparer.Ordinal)];

    /// <summary>The reasons in words.</summary>
    public string Describe(ReportLanguage language) =>
        string.Join(language == ReportLanguage.Japanese ? "" : " ", Reasons.Select(reason => Texts.Format(language, "assess-reason-" + reason, Trigger.PersonLimit.ToString("N0", CultureInfo.InvariantCulture))));
}
