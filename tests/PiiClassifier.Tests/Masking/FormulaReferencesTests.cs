using PiiClassifier.Masking.Excel;

namespace PiiClassifier.Tests.Masking;

public sealed class FormulaReferencesTests
{
    [Theory]
    [InlineData("A2&\" 様\"", "S!0-0")]
    [InlineData("SUM($B$2:$D10)*1.5", "S!1-3")]
    [InlineData("VLOOKUP(A2,名簿!A:C,2,FALSE)", "S!0-0 名簿!0-2")]
    [InlineData("'職員 (旧)'!AA1+LOG10(B1)", "職員 (旧)!26-26 S!1-1")]
    [InlineData("SUM(1:3)", "S!0-16383")]
    [InlineData("[1]Sheet1!A1+1", "")]
    [InlineData("\"A1 B2\"", "")]
    [InlineData("1E5+TRUE", "")]
    public void Formula_OfReferences_SaysTheirColumns(string formula, string expected)
    {
        FormulaReferences references = FormulaReferences.Read(formula, "S");
        Assert.Equal(expected, string.Join(' ', references.Columns.Select(used => $"{used.Sheet}!{used.First}-{used.Last}")));
        Assert.False(references.MayLookAnywhere);
    }

    [Theory]
    [InlineData("INDIRECT(\"A\"&1)")]
    [InlineData("SUM(給料)")]
    [InlineData("Table1[氏名]")]
    [InlineData("SUM(Sheet1:Sheet3!A1)")]
    [InlineData("OFFSET(A1,1,1)")]
    public void Formula_ThatMayLookAnywhere_SaysSo(string formula) => Assert.True(FormulaReferences.Read(formula, "S").MayLookAnywhere);

    [Fact]
    public void Columns_ThatDependByWayOfOthers_MayChange()
    {
        var dependent = new DependentColumns();
        dependent.Add("S", 0);
        dependent.Add("S", 3, FormulaReferences.Read("A1", "S"));
        dependent.Add("T", 5, FormulaReferences.Read("S!D1", "T"));
        dependent.Add("T", 6, FormulaReferences.Read("A1", "T"));
        dependent.Close();
        Assert.True(dependent.MayChange(FormulaReferences.Read("SUM(t!F1:F9)", "U")));
        Assert.False(dependent.MayChange(FormulaReferences.Read("T!G1+S!B2", "U")));
    }
}
