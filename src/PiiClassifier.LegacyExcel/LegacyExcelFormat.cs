using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.LegacyExcel;

/// <summary>.xls, and workbooks that are protected by a password which the options hold; for <see cref="PiiScannerOptions.Formats"/>.</summary>
/// <remarks>Registers the code-page encodings of .NET for the process when the first such file is opened. A workbook of this kind is held in memory in part.</remarks>
public sealed class LegacyExcelFormat : TableFormat
{
    /// <inheritdoc/>
    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => prefix.StartsWith(CompoundFile.Signature);

    /// <inheritdoc/>
    internal override TableFile Open(Stream stream, string fileName, ReadContext reading)
    {
        stream = SeekableCopy.Of(stream, reading.Limits);
        long start = stream.Position;
        var file = CompoundFile.Open(stream);
        stream.Position = start;
        bool encrypted = CompoundFileFormat.IsProtectedPackage(file);
        // What is no workbook has a word of its own there.
        if (!encrypted && !CompoundFileFormat.IsWorkbook(file)) return new CompoundFileFormat().Open(stream, fileName, reading);
        if (!file.IsSound) throw new TableReadException(ScanStatus.Damaged, new ScanFailure("damaged-archive"), "xls");
#pragma warning disable RS0030 // The reader asks for code pages by number; that is why it lives in a package of its own.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
#pragma warning restore RS0030
        // First without: Excel itself gives workbooks that are only to be read a password that it knows.
        foreach (string? password in reading.Passwords.Prepend(null))
        {
            stream.Position = start;
            if (TryOpen(stream, password, file) is { } workbook) return new LegacyWorkbook(workbook, encrypted ? "xlsx" : "xls", file, reading.Limits);
        }
        throw WorkbookFaults.Encrypted(encrypted ? null : "xls");
    }

    private static IExcelDataReader? TryOpen(Stream stream, string? password, CompoundFile file)
    {
        try
        {
            return ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { Password = password, FallbackEncoding = TextEncodings.ShiftJis, LeaveOpen = true });
        }
        catch (InvalidPasswordException)
        {
            return null;
        }
        catch (Exception exception) when (LegacyFaults.IsOfTheData(exception))
        {
            // Before Excel 97 the stream had this name; not all such workbooks are understood.
            throw !file.Has(CompoundFileFormat.Workbook) && file.Has(CompoundFileFormat.OldWorkbook) ? WorkbookFaults.Unsupported("unsupported-excel-95", "xls") : LegacyFaults.Malformed();
        }
    }
}
