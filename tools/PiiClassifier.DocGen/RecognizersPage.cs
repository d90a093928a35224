using System.Globalization;
using System.Text;
using PiiClassifier.Recognizers;

namespace PiiClassifier.DocGen;

/// <summary>docs/recognizers.md: the built-in recognizers as one table.</summary>
internal static class RecognizersPage
{
    public static string Print()
    {
        var page = new StringBuilder();
        page.Append("<!-- Written by tools/PiiClassifier.DocGen from ValueRecognizers.BuiltIn; do not edit. -->\n# The recognizers of values\n\n");
        page.Append("In the order in which they are tried. The chances are those that a value of some other column, of the allowed characters and length,\n");
        page.Append("has the shape or is verified (a check digit holds, a name is in the gazetteer). A recognizer without types knows a look-alike.\n\n");
        page.AppendTable(["id", "types", "length", "chance of shape", "chance of verified"], ValueRecognizers.BuiltIn.Select(Row));
        return page.ToString();
    }

    private static string[] Row(ValueRecognizer recognizer) =>
    [
        $"`{recognizer.Id}`",
        string.Join(", ", recognizer.Types.Select(type => $"`{type.Id}`")),
        string.Create(CultureInfo.InvariantCulture, $"{recognizer.MinLength}–{recognizer.MaxLength}"),
        recognizer.ChanceOfShape.ToString("0.######", CultureInfo.InvariantCulture),
        recognizer.ChanceOfVerified.ToString("0.######", CultureInfo.InvariantCulture),
    ];
}
