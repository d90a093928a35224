using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Archives;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.LegacyExcel;

/// <summary>.xls, also protected by a password which the options hold; for <see cref="PiiScannerOptions.Formats"/>.</summary>
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
        // What is no workbook has a word of its own there, and newer ones under a password are opened there.
        if (!CompoundFileFormat.IsWorkbook(file.Root)) return new CompoundFileFormat().Open(stream, fileName, reading);
        if (!file.IsSound) throw new TableReadException(ScanStatus.Damaged, new ScanFailure("damaged-archive"), "xls");
        return Open(stream, file.Root, reading);
    }

    /// <summary>Opens a workbook that lies in a folder of another one.</summary>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    internal static TableFile OpenEmbedded(CompoundFolder folder, ReadContext reading)
    {
        string name = folder.Has(CompoundFileFormat.Workbook) ? CompoundFileFormat.Workbook : CompoundFileFormat.OldWorkbook;
        // Many folders may name the same bytes.
        using var counted = new EntryStream(folder.OpenStream(name)!, reading.Limits.MaxUnpackedBytes, reading.Budget);
        Stream stream = SeekableCopy.Of(counted, reading.Limits);
        return counted.Fault is { } fault ? throw fault : Open(stream, folder, reading);
    }

    private static LegacyWorkbook Open(Stream stream, CompoundFolder folder, ReadContext reading)
    {
#pragma warning disable RS0030 // The reader asks for code pages by number; that is why it lives in a package of its own.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
#pragma warning restore RS0030
        long start = stream.Position;
        // First without: Excel itself gives workbooks that are only to be read a password that it knows.
        foreach (string? password in reading.Passwords.Prepend(null))
        {
            stream.Position = start;
            if (TryOpen(stream, password, folder) is { } reader) return new LegacyWorkbook(reader, folder, reading);
        }
        throw WorkbookFaults.Encrypted("xls");
    }

    private static IExcelDataReader? TryOpen(Stream stream, string? password, CompoundFolder folder)
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
            throw !folder.Has(CompoundFileFormat.Workbook) && folder.Has(CompoundFileFormat.OldWorkbook) ? WorkbookFaults.Unsupported("unsupported-excel-95", "xls") : LegacyFaults.Malformed();
        }
    }
}
