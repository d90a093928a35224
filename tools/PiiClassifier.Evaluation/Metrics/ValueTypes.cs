namespace PiiClassifier.Evaluation.Metrics;

/// <summary>The types whose values carry a signal: somebody who reads Japanese and sees a table without its headers can tell them.</summary>
/// <remarks>
/// Left out are amounts of money, plain counts and marks, dates but those of birth, serial numbers that an office gives out, and second
/// names and telephones whose owner only a header tells (緊急連絡先, 世帯主, 旧姓). Chosen from what the values are, not from what any tool finds.
/// </remarks>
public static class ValueTypes
{
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(
        ("person-name family-name given-name person-name-kana family-name-kana given-name-kana person-name-romaji birth-date age sex nationality blood-type " +
        "postal-code address region street-address phone-number mobile-number email-address sns-account " +
        "my-number insurer-number drivers-license-number passport-number residence-card-number residence-status polling-district " +
        "employer-name department job-title pay-grade employment-type disciplinary-record qualification " +
        "bank-name bank-account-number bank-account-holder credit-card-number education-level school-name marital-status family-relationship " +
        "medical-history disability-status health-checkup-result creed ethnicity criminal-record welfare-assistance " +
        "login-id password ip-address device-identifier geolocation vehicle-number biometric-identifier").Split(' '), StringComparer.Ordinal);
}
