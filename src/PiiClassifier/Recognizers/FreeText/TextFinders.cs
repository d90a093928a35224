namespace PiiClassifier.Recognizers.FreeText;

/// <summary>All finders.</summary>
internal static class TextFinders
{
    private static readonly TextFinder[] Finders =
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

    /// <summary>In the order in which a report lists them.</summary>
    public static IReadOnlyList<TextFinder> All => Finders;

    /// <summary>What stands in a text: a bit for each that finds something.</summary>
    /// <param name="text">Folded as the values of columns are.</param>
    /// <param name="known">What is known to stand in it.</param>
    public static uint FindIn(ReadOnlySpan<char> text, uint known = 0)
    {
        bool digits = text.ContainsAnyInRange('0', '9');
        uint found = known;
        for (int i = 0; i < Finders.Length; i++)
        {
            if ((known >> i & 1) == 0 && (digits || !Finders[i].HasDigits) && Finders[i].IsIn(text)) found |= 1u << i;
        }
        return found;
    }
}
