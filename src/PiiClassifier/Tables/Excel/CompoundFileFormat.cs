namespace PiiClassifier.Tables.Excel;

/// <summary>OLE compound files: none is read here, but a workbook with a password, an old workbook and a document are told apart.</summary>
internal sealed class CompoundFileFormat : TableFormat
{
    /// <summary>The streams of a workbook of Excel 97 to 2003, and of one from before.</summary>
    public const string Workbook = "Workbook", OldWorkbook = "Book";

    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => prefix.StartsWith(CompoundFile.Signature);

    internal override TableFile Open(Stream stream, string fileName, ReadContext reading)
    {
        var file = CompoundFile.Open(SeekableCopy.Of(stream, reading.Limits));
        if (IsProtectedPackage(file)) throw WorkbookFaults.Encrypted();
        throw IsWorkbook(file) ? WorkbookFaults.Unsupported("unsupported-xls", "xls") : WorkbookFaults.Unsupported("not-a-workbook");
    }

    /// <summary>Whether it holds a workbook, and not a document with one inside.</summary>
    public static bool IsWorkbook(CompoundFile file) => !file.Has("WordDocument") && (file.Has(Workbook) || file.Has(OldWorkbook));

    /// <summary>Whether it holds a newer file under a password ([MS-OFFCRYPTO] 2.3.4.4).</summary>
    public static bool IsProtectedPackage(CompoundFile file) => file.Has("EncryptedPackage");
}
