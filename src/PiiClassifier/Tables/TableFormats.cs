using PiiClassifier.Tables.Archives;
using PiiClassifier.Tables.Csv;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Markup;

namespace PiiClassifier.Tables;

/// <summary>The built-in formats.</summary>
internal static class TableFormats
{
    /// <summary>All of them, in the order in which they are asked; the most particular first, text last.</summary>
    public static IReadOnlyList<TableFormat> BuiltIn { get; } =
    [
        new XlsxFormat(),
        new CompoundFileFormat(),
        new ZipFormat(),
        new MarkupFormat(),
        new CsvFormat(),
    ];
}
