using System.Collections.ObjectModel;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Taxonomy;

/// <summary>The built-in types of personal information, one field each, a file a group.</summary>
/// <remarks>
/// Terms follow the Act on the Protection of Personal Information (APPI, 個人情報の保護に関する法律), its Order
/// (施行令) and its Enforcement Rules (施行規則), in the text in force on 2025-07-01.
/// Fields, no properties: 90 getters would be compiled at every start of the analyzer.
/// </remarks>
public static partial class PiiTypes
{
    // The groups are expression bodies: static initialisers of partial files run in no stated order.
    internal static IEnumerable<PiiType> All =>
    [
        .. Names,
        .. Demographics,
        .. Contact,
        .. GovernmentIds,
        .. Employment,
        .. Pay,
        .. Finance,
        .. Education,
        .. Family,
        .. SpecialCare,
        .. Welfare,
        .. Customers,
        .. Digital,
    ];

    private static ReadOnlyCollection<string> Words(string text) => Array.AsReadOnly(WordList.Of(text));
}
