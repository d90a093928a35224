namespace PiiClassifier.Recognizers.FreeText;

/// <summary>All finders.</summary>
internal static class TextFinders
{
    /// <summary>In the order in which a report lists them.</summary>
    public static IReadOnlyList<TextFinder> All { get; } =
    [
        new PersonNameFinder(),
        new BirthDateFinder(),
        new AddressFinder(),
        new PhoneNumberFinder(),
        new MobileNumberFinder(),
        new EmailAddressFinder(),
        new MyNumberFinder(),
        new CreditCardNumberFinder(),
    ];
}
