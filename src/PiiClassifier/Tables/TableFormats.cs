using PiiClassifier.Tables.Csv;
using PiiClassifier.Tables.Excel;

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

    /// <summary>The format of a file, or <see langword="null"/> when it is of none.</summary>
    /// <inheritdoc cref="TableFormat.Accepts"/>
    public static TableFormat? Choose(ReadOnlySpan<byte> prefix, string fileName)
    {
        foreach (TableFormat format in BuiltIn)
        {
            if (format.Accepts(prefix, fileName)) return format;
        }
        return null;
    }
}
