using PiiClassifier.Taxonomy;

namespace PiiClassifier.Assessments;

/// <summary>Holds what was found against the triggers, one by one.</summary>
/// <param name="operatorKind">Who holds the data.</param>
/// <param name="columns">The personal columns.</param>
/// <param name="persons">The persons found.</param>
internal sealed class TriggerAssessor(OperatorKind operatorKind, IReadOnlyList<TriggerColumn> columns, PersonRange persons)
{
    // Up to this many a column's distinct values are counted, not estimated.
    private const int ExactDistinct = 10_000;

    public TriggerFinding Assess(BreachTrigger trigger)
    {
        if (columns.Count == 0) return Nothing(trigger, "no-personal-information", LegalCertainty.Sure);
        return trigger.Kind switch
        {
            TriggerKind.SpecialCare => OfTypes(trigger, TypeRule.OfSpecialCare) ?? Nothing(trigger, "no-special-care", LegalCertainty.Likely),
            TriggerKind.PropertyDamage => OfTypes(trigger, TypeRule.OfPropertyDamage) ?? Nothing(trigger, "no-property", LegalCertainty.Sure),
            TriggerKind.WrongfulPurpose => new TriggerFinding(trigger, TriggerState.DependsOnCause, LegalCertainty.Sure, persons, [], "wrongful-purpose"),
            TriggerKind.ManyPersons => OfPersons(trigger, persons, []),
            // An ordinance may name any type, so that no file is beyond it.
            TriggerKind.OrdinanceSpecialCare => OfTypes(trigger, TypeRule.OfOrdinance) ?? new TriggerFinding(trigger, TriggerState.PulledIf, LegalCertainty.Unsure, persons, [], "ordinance-other-types"),
            _ => OfMyNumber(trigger),
        };
    }

    private TriggerFinding? OfTypes(BreachTrigger trigger, Func<PiiType, TypeRule?> ruleOf)
    {
        (TriggerColumn Column, TypeRule Rule, TriggerState State)[] bearing =
        [
            .. from column in columns
               let rule = ruleOf(column.Type)
               where rule is not null
               select (column, rule, rule.State == TriggerState.Pulled && !column.IsSure ? TriggerState.Perhaps : rule.State),
        ];
        if (bearing.Length == 0) return null;
        TriggerState gravest = bearing.Max(one => one.State);
        // Beside what pulls it for sure stands what perhaps does; conditions no more.
        bearing = [.. bearing.Where(one => one.State == gravest || (one.State >= TriggerState.Perhaps && gravest >= TriggerState.Perhaps))];
        LegalCertainty certainty = bearing.Where(one => one.State == gravest).Min(one => one.Rule.Certainty);
        string[] reasons = [.. bearing.OrderByDescending(one => one.State).Select(one => one.Rule.Reason).Distinct()];
        if (gravest == TriggerState.NotPulled && !persons.IsWhole) (gravest, reasons) = (TriggerState.NotSeen, [.. reasons, "not-seen"]);
        TriggerColumn[] found = [.. bearing.Select(one => one.Column)];
        return new TriggerFinding(trigger, gravest, certainty, PersonsOf(found), found, reasons);
    }

    // The persons of the tables in which the columns stand; all when these are all that name any.
    private PersonRange PersonsOf(TriggerColumn[] found)
    {
        HashSet<TableReport> tables = [.. found.Select(column => column.Table)];
        if (columns.All(column => tables.Contains(column.Table))) return persons;
        PersonRange range = PersonRange.Of(tables.Select(BreachAssessment.PersonsOf), persons.IsWhole);
        return range with { Most = Math.Max(range.Least, Math.Min(range.Most, persons.Most)) };
    }

    private TriggerFinding OfMyNumber(BreachTrigger trigger)
    {
        TriggerColumn[] found = [.. columns.Where(column => TypeRule.OfMyNumber(column.Type) is not null)];
        if (found.Length == 0) return Nothing(trigger, "no-my-number", LegalCertainty.Sure);
        PersonRange numbers = PersonRange.Of(found.Select(NumbersOf), persons.IsWhole);
        bool isPrivate = operatorKind is OperatorKind.Private or OperatorKind.PublicCorporation;
        return trigger.Kind switch
        {
            TriggerKind.MyNumberSystem => new TriggerFinding(trigger, TriggerState.PulledIf, LegalCertainty.Sure, numbers, found, isPrivate ? "my-number-system-private" : "my-number-system-public"),
            TriggerKind.MyNumberWrongfulPurpose => new TriggerFinding(trigger, TriggerState.DependsOnCause, LegalCertainty.Sure, numbers, found, "my-number-wrongful-purpose"),
            TriggerKind.MyNumberPublic => new TriggerFinding(trigger, TriggerState.DependsOnCause, LegalCertainty.Sure, numbers, found, "my-number-public"),
            TriggerKind.MyNumberManyPersons => OfPersons(trigger, numbers, found),
            _ => throw new ArgumentOutOfRangeException(nameof(trigger), trigger.Kind, "No such trigger."),
        };
    }

    private static PersonRange NumbersOf(TriggerColumn column)
    {
        long numbers = column.Confidence is null ? column.Cells : Math.Min(column.Column.Distinct, column.Column.Filled);
        return new PersonRange(numbers, numbers, IsEstimate: numbers > ExactDistinct, IsWhole: true);
    }

    private static TriggerFinding OfPersons(BreachTrigger trigger, PersonRange range, TriggerColumn[] found)
    {
        int limit = trigger.PersonLimit;
        bool unsure = found.Length > 0 && !found.Any(column => column.IsSure);
        (TriggerState state, string reason) =
            range.IsOver(limit) ? (unsure ? TriggerState.Perhaps : TriggerState.Pulled, "many-persons")
            : range.MayBeOver(limit) ? (TriggerState.Perhaps, range.IsEstimate ? "many-persons-estimated" : "many-persons-perhaps")
            : range.IsWhole ? (TriggerState.NotPulled, "few-persons")
            : (TriggerState.NotSeen, "few-persons-seen");
        return new TriggerFinding(trigger, state, LegalCertainty.Sure, range, found, reason);
    }

    private TriggerFinding Nothing(BreachTrigger trigger, string reason, LegalCertainty certainty) =>
        persons.IsWhole
            ? new TriggerFinding(trigger, TriggerState.NotPulled, certainty, persons, [], reason)
            : new TriggerFinding(trigger, TriggerState.NotSeen, certainty, persons, [], reason, "not-seen");
}
