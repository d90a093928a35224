using System.Security;
using System.Text;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Writes rows as the content of <c>sheetData</c>, every cell an inline string.</summary>
internal static class SheetData
{
    /// <param name="csv">Rows without quotes.</param>
    public static string Of(string csv)
    {
        var xml = new StringBuilder();
        foreach (string line in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            xml.Append("<row>");
            foreach (string cell in line.Split(',')) xml.Append("<c t='inlineStr'><is><t>").Append(SecurityElement.Escape(cell)).Append("</t></is></c>");
            xml.Append("</row>");
        }
        return xml.ToString();
    }
}
