using System.Security.Cryptography;
using PiiClassifier.Tables.Excel.Protection;

namespace PiiClassifier.Tables.Excel;

/// <summary>OLE compound files: a newer workbook under a password is opened when the options hold it; an old workbook and a document are told apart.</summary>
internal sealed class CompoundFileFormat : TableFormat
{
    /// <summary>The streams of a workbook of Excel 97 to 2003, and of one from before.</summary>
    public const string Workbook = "Workbook", OldWorkbook = "Book";

    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => prefix.StartsWith(CompoundFile.Signature);

    internal override TableFile Open(Stream stream, string fileName, ReadContext reading)
    {
        CompoundFolder file = CompoundFile.Open(SeekableCopy.Of(stream, reading.Limits)).Root;
        if (ProtectedPackage.LiesIn(file)) return new XlsxFormat().Open(Decrypt(file, reading), fileName, reading);
        throw IsWorkbook(file) ? WorkbookFaults.Unsupported("unsupported-xls", "xls") : WorkbookFaults.Unsupported("not-a-workbook");
    }

    /// <summary>Whether it holds a workbook, and not a document with one inside.</summary>
    public static bool IsWorkbook(CompoundFolder folder) => !folder.Has("WordDocument") && (folder.Has(Workbook) || folder.Has(OldWorkbook));

    // In memory: nothing of it is written anywhere.
    private static Stream Decrypt(CompoundFolder file, ReadContext reading)
    {
        using Stream package = ProtectedPackage.Open(file, reading.Passwords);
        try
        {
            return SeekableCopy.Of(package, reading.Limits);
        }
        catch (Exception exception) when (exception is CryptographicException or EndOfStreamException)
        {
            throw WorkbookFaults.Damaged("damaged-archive");
        }
    }
}
