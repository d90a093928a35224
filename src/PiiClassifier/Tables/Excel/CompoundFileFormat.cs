namespace PiiClassifier.Tables.Excel;

/// <summary>OLE compound files: none is read here, but a workbook with a password, an old workbook and a document are told apart.</summary>
internal sealed class CompoundFileFormat : TableFormat
{
    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => prefix.StartsWith(CompoundFileDirectory.Signature);

    internal override TableFile Open(Stream stream, string fileName, ReadContext reading)
    {
        HashSet<string> names = CompoundFileDirectory.ReadNames(stream);
        // A Word file with an Excel table inside has both streams: the document decides.
        if (names.Contains("WordDocument")) throw WorkbookFaults.Unsupported("not-a-workbook");
        // [MS-OFFCRYPTO] 2.3.4.4: the encrypted package is the stream of this name.
        if (names.Contains("EncryptedPackage")) throw WorkbookFaults.Encrypted();
        if (names.Contains("Workbook") || names.Contains("Book")) throw WorkbookFaults.Unsupported("unsupported-xls", "xls");
        throw WorkbookFaults.Unsupported("not-a-workbook");
    }
}
