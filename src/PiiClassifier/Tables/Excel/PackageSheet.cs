namespace PiiClassifier.Tables.Excel;

/// <summary>A sheet of a workbook.</summary>
internal sealed class PackageSheet(PackageWorkbook workbook, string name, bool hidden, string part) : TableSource
{
    public override string Name => name;

    public override string Part => part;

    public override bool Hidden => hidden;

    public override RecordReader Open() => workbook.OpenSheet(part);
}
