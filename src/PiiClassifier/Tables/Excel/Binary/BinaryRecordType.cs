namespace PiiClassifier.Tables.Excel.Binary;

/// <summary>The records of a binary workbook that are read; all others are passed over. The numbers and, behind them, the names are those of [MS-XLSB] 2.3.</summary>
internal enum BinaryRecordType
{
    /// <summary>BrtRowHdr: the cells of a row follow.</summary>
    Row = 0,

    /// <summary>BrtCellBlank.</summary>
    Blank = 1,

    /// <summary>BrtCellRk: a number in four bytes.</summary>
    SmallNumber = 2,

    /// <summary>BrtCellError.</summary>
    Error = 3,

    /// <summary>BrtCellBool.</summary>
    Boolean = 4,

    /// <summary>BrtCellReal.</summary>
    Number = 5,

    /// <summary>BrtCellSt: the text itself.</summary>
    Text = 6,

    /// <summary>BrtCellIsst: the number of a shared string.</summary>
    SharedText = 7,

    /// <summary>BrtFmlaString: what a formula came to, like the next three.</summary>
    FormulaText = 8,

    /// <summary>BrtFmlaNum.</summary>
    FormulaNumber = 9,

    /// <summary>BrtFmlaBool.</summary>
    FormulaBoolean = 10,

    /// <summary>BrtFmlaError.</summary>
    FormulaError = 11,

    /// <summary>BrtShortBlank: the cell right of the one before, like the next six.</summary>
    NextBlank = 12,

    /// <summary>BrtShortRk.</summary>
    NextSmallNumber = 13,

    /// <summary>BrtShortError.</summary>
    NextError = 14,

    /// <summary>BrtShortBool.</summary>
    NextBoolean = 15,

    /// <summary>BrtShortReal.</summary>
    NextNumber = 16,

    /// <summary>BrtShortSt.</summary>
    NextText = 17,

    /// <summary>BrtShortIsst.</summary>
    NextSharedText = 18,

    /// <summary>BrtSSTItem.</summary>
    SharedString = 19,

    /// <summary>BrtName.</summary>
    DefinedName = 39,

    /// <summary>BrtFmt.</summary>
    NumberFormat = 44,

    /// <summary>BrtXF.</summary>
    CellStyle = 47,

    /// <summary>BrtColInfo.</summary>
    Columns = 60,

    /// <summary>BrtCellRString: the text itself, of several fonts.</summary>
    RichText = 62,

    /// <summary>BrtBeginSheetData.</summary>
    BeginRows = 145,

    /// <summary>BrtEndSheetData.</summary>
    EndRows = 146,

    /// <summary>BrtWbProp.</summary>
    WorkbookProperties = 153,

    /// <summary>BrtBundleSh.</summary>
    Sheet = 156,

    /// <summary>BrtMergeCell.</summary>
    MergedCells = 176,

    /// <summary>BrtBeginCellXFs.</summary>
    BeginCellStyles = 617,

    /// <summary>BrtEndCellXFs.</summary>
    EndCellStyles = 618,

    /// <summary>BrtCommentAuthor.</summary>
    CommentAuthor = 632,

    /// <summary>BrtBeginComment.</summary>
    Comment = 635,

    /// <summary>BrtCommentText.</summary>
    CommentText = 637,
}
