using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.LegacyExcel;

/// <summary>The faults of old workbooks: of damaged ones the reader throws whatever its code meets. Messages are dropped.</summary>
internal static class LegacyFaults
{
    public static bool IsOfTheData(Exception exception) => exception is not (TableReadException or OperationCanceledException or InsufficientExecutionStackException);

    public static TableReadException Malformed() => WorkbookFaults.Damaged("malformed-workbook");
}
