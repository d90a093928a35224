using PiiClassifier.Taxonomy;

namespace PiiClassifier.Assessments;

/// <summary>What a type of information means for one trigger.</summary>
/// <param name="State">Whether it pulls the trigger, were the column surely of this type.</param>
/// <param name="Reason">The code of the sentence that says why.</param>
/// <param name="Certainty">How well that is founded.</param>
internal sealed record TypeRule(TriggerState State, string Reason, LegalCertainty Certainty)
{
    private static readonly TypeRule SpecialCare = new(TriggerState.Pulled, "special-care", LegalCertainty.Sure);

    // Beside the class that the catalogue gives to each type.
    private static readonly Dictionary<PiiType, TypeRule> SpecialCareRules = new()
    {
        // 犯罪により害を被った事実 is special-care (APPI art. 2(3)); whether a bare 支援措置 flag says as much is not settled.
        [PiiTypes.CrimeVictim] = new TypeRule(TriggerState.Perhaps, "special-care-unsettled", LegalCertainty.Unsure),
        // Order art. 2 item 3: the fact of a treatment.
        [PiiTypes.PatientNumber] = new TypeRule(TriggerState.PulledIf, "special-care-patient", LegalCertainty.Unsure),
        // PPC Q&A 2-4-2.
        [PiiTypes.RegisteredDomicile] = new TypeRule(TriggerState.PulledIf, "special-care-origin", LegalCertainty.Sure),
    };

    private static readonly TypeRule Credentials = new(TriggerState.PulledIf, "property-credentials", LegalCertainty.Likely);

    private static readonly Dictionary<PiiType, TypeRule> PropertyRules = new()
    {
        // PPC Q&A 6-12: the number alone counts; its last four digits with the expiry date do not at once.
        [PiiTypes.CreditCardNumber] = new TypeRule(TriggerState.Pulled, "property-card", LegalCertainty.Sure),
        [PiiTypes.CardSecurityCode] = new TypeRule(TriggerState.PulledIf, "property-card-details", LegalCertainty.Sure),
        // PPC Q&A 14-8 says so of pseudonymising; that it holds here too is not confirmed.
        [PiiTypes.BankAccountNumber] = new TypeRule(TriggerState.NotPulled, "property-bank-account", LegalCertainty.Unsure),
    };

    private static readonly TypeRule Ordinance = new(TriggerState.PulledIf, "ordinance-types", LegalCertainty.Unsure);

    // Not special-care under the Act; what an ordinance names is its own choice (APPI art. 60(5)).
    private static readonly HashSet<PiiType> OrdinanceTypes = [PiiTypes.Nationality, PiiTypes.EducationLevel, PiiTypes.WelfareAssistance];

    private static readonly TypeRule MyNumber = new(TriggerState.Pulled, "my-number", LegalCertainty.Sure);

    /// <summary>The rule for special-care information; <see langword="null"/> for a type that does not bear on it.</summary>
    public static TypeRule? OfSpecialCare(PiiType type) => SpecialCareRules.GetValueOrDefault(type) ?? (type.AppiClass == AppiClass.SpecialCareRequired ? SpecialCare : null);

    /// <summary>The rule for property damage.</summary>
    public static TypeRule? OfPropertyDamage(PiiType type) => PropertyRules.GetValueOrDefault(type) ?? (type.AppiClass == AppiClass.CredentialOrProperty ? Credentials : null);

    /// <summary>The rule for what ordinances name.</summary>
    public static TypeRule? OfOrdinance(PiiType type) => OrdinanceTypes.Contains(type) ? Ordinance : null;

    /// <summary>The rule for specific personal information.</summary>
    public static TypeRule? OfMyNumber(PiiType type) => type.AppiClass == AppiClass.SpecificPersonalInformation ? MyNumber : null;
}
