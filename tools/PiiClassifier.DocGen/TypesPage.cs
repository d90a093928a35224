using System.Globalization;
using System.Text;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.DocGen;

/// <summary>docs/types.md: the catalogue as a table a group.</summary>
internal static class TypesPage
{
    private const int ExampleHeaders = 4;

    public static string Print()
    {
        IReadOnlyList<PiiType> types = PiiCatalogue.Default.Types;
        var page = new StringBuilder();
        page.Append("<!-- Written by tools/PiiClassifier.DocGen from src/PiiClassifier.Taxonomy/Catalogue; do not edit. -->\n# The types of personal information\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{types.Count} types. Risk is 1 (harmless alone) to 5 (special-care information, My Number, credentials).\n\n");
        page.Append("The classes are those of the Act on the Protection of Personal Information (APPI):\n\n");
        page.AppendTable(["class", "types"], Enum.GetValues<AppiClass>().Select(value => new[] { $"`{value.ToId()}`", types.Count(type => type.AppiClass == value).ToString(CultureInfo.InvariantCulture) }));
        foreach (IGrouping<PiiGroup, PiiType> group in types.GroupBy(type => type.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n");
            page.AppendTable(["id", "日本語", "English", "risk", "class", "headers such as", "law or standard"], group.Select(Row));
        }
        return page.ToString();
    }

    private static string[] Row(PiiType type) =>
    [
        $"`{type.Id}`",
        type.JapaneseName,
        type.EnglishName,
        type.Risk.ToString(CultureInfo.InvariantCulture),
        $"`{type.AppiClass.ToId()}`",
        string.Join("、", type.JapaneseHeaders.Take(ExampleHeaders)),
        type.LegalBasis ?? "",
    ];
}
