namespace PiiClassifier.Assessments;

/// <summary>One item of the rules that say which leaks have to be reported.</summary>
/// <param name="Kind">What makes a leak one of them.</param>
/// <param name="Law">The provision.</param>
/// <param name="Item">The number of the item in it.</param>
/// <param name="Certainty">How well it is founded that the item says so and applies to the operator.</param>
/// <param name="PersonLimit">More persons than these pull it; 0 where one is enough.</param>
public sealed record BreachTrigger(TriggerKind Kind, BreachLaw Law, int Item, LegalCertainty Certainty, int PersonLimit = 0)
{
    private static readonly BreachTrigger[] MyNumberAct =
    [
        new(TriggerKind.MyNumberSystem, BreachLaw.MyNumberAct, 1, LegalCertainty.Sure),
        new(TriggerKind.MyNumberWrongfulPurpose, BreachLaw.MyNumberAct, 2, LegalCertainty.Sure),
        new(TriggerKind.MyNumberPublic, BreachLaw.MyNumberAct, 3, LegalCertainty.Sure),
        new(TriggerKind.MyNumberManyPersons, BreachLaw.MyNumberAct, 4, LegalCertainty.Likely, PersonLimit: 100),
    ];

    private static readonly BreachTrigger[] AdministrativeOrgan = Appi(BreachLaw.AppiArticle68, LegalCertainty.Sure, personLimit: 100);

    /// <summary>The items that apply to an operator, in the order of the law.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such operator.</exception>
    public static IReadOnlyList<BreachTrigger> Of(OperatorKind operatorKind) =>
    [
        .. operatorKind switch
        {
            OperatorKind.Private => Appi(BreachLaw.AppiArticle26, LegalCertainty.Sure, personLimit: 1000),
            OperatorKind.Municipality => [.. AdministrativeOrgan, new BreachTrigger(TriggerKind.OrdinanceSpecialCare, BreachLaw.AppiArticle68, 5, LegalCertainty.Sure)],
            OperatorKind.AdministrativeOrgan => AdministrativeOrgan,
            // That these follow the private rule is told by secondary sources only.
            OperatorKind.PublicCorporation => Appi(BreachLaw.AppiArticle26, LegalCertainty.Likely, personLimit: 1000),
            _ => throw new ArgumentOutOfRangeException(nameof(operatorKind), operatorKind, "No such operator."),
        },
        .. MyNumberAct,
    ];

    private static BreachTrigger[] Appi(BreachLaw law, LegalCertainty certainty, int personLimit) =>
    [
        new(TriggerKind.SpecialCare, law, 1, certainty),
        new(TriggerKind.PropertyDamage, law, 2, certainty),
        new(TriggerKind.WrongfulPurpose, law, 3, certainty),
        new(TriggerKind.ManyPersons, law, 4, certainty, personLimit),
    ];
}
