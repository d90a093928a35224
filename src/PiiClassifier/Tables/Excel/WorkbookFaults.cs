using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>The faults of workbooks as exceptions of the stage. Inner exceptions are dropped: those of XML quote the text.</summary>
internal static class WorkbookFaults
{
    public static TableReadException Damaged(string code) => new(ScanStatus.Damaged, new ScanFailure(code));

    public static TableReadException TooLarge(string code, long limit) => new(ScanStatus.TooLarge, new ScanFailure(code, limit));

    public static TableReadException Unsupported(string code, string? format = null) => new(ScanStatus.Unsupported, new ScanFailure(code), format);

    public static TableReadException Encrypted(string? format = null) => new(ScanStatus.Encrypted, new ScanFailure("encrypted-workbook"), format);

    /// <summary>What an exception says about the data, if it is about the data; failures of the disk and of the program are not.</summary>
    public static bool TryTranslate(Exception exception, [NotNullWhen(true)] out TableReadException? fault)
    {
        fault = exception switch
        {
            TableReadException own => own,
            XmlException => Damaged("malformed-workbook"),
            InvalidDataException or EndOfStreamException => Damaged("damaged-archive"),
            _ => null,
        };
        return fault is not null;
    }
}
