namespace PiiClassifier.LegacyExcel;

/// <summary>The records of a workbook that are read beside its cells. The numbers and, behind them, the names are those of [MS-XLS] 2.3.</summary>
internal enum BiffRecordType
{
    /// <summary>EOF: the end of a sheet, of what stands before the sheets, or of a pivot cache.</summary>
    End = 0x000A,

    /// <summary>Lbl: a defined name.</summary>
    DefinedName = 0x0018,

    /// <summary>Note: who wrote a comment, and which object holds its text.</summary>
    Comment = 0x001C,

    /// <summary>FilePass: all that follows is encrypted but for types and sizes.</summary>
    Encryption = 0x002F,

    /// <summary>Continue: what did not fit into the record before, or the characters of a text.</summary>
    Continuation = 0x003C,

    /// <summary>XCT: the cells that are kept of a sheet of another workbook follow.</summary>
    LinkedSheet = 0x0059,

    /// <summary>CRN: cells beside one another that are kept of another workbook.</summary>
    LinkedCells = 0x005A,

    /// <summary>Obj: an object on the sheet.</summary>
    Object = 0x005D,

    /// <summary>SXDB: the beginning of a pivot cache, and the number of its stream.</summary>
    Cache = 0x00C6,

    /// <summary>SXFDB: a field of a pivot cache; its items follow.</summary>
    CacheField = 0x00C7,

    /// <summary>SXDBB: the numbers of the items that a record of a pivot cache has.</summary>
    CacheRecord = 0x00C8,

    /// <summary>SXNum, and further items of pivot caches.</summary>
    CacheNumber = 0x00C9,

    /// <summary>SxBool.</summary>
    CacheBoolean = 0x00CA,

    /// <summary>SxErr.</summary>
    CacheError = 0x00CB,

    /// <summary>SXInt.</summary>
    CacheInteger = 0x00CC,

    /// <summary>SXString.</summary>
    CacheText = 0x00CD,

    /// <summary>SXDtr.</summary>
    CacheDate = 0x00CE,

    /// <summary>SxNil.</summary>
    CacheNothing = 0x00CF,

    /// <summary>SupBook: another workbook that formulas refer to, and its sheets.</summary>
    LinkedWorkbook = 0x01AE,

    /// <summary>TxO: how long the text of the object is.</summary>
    ObjectText = 0x01B6,

    /// <summary>BOF: the beginning of a sheet.</summary>
    Begin = 0x0809,

    /// <summary>NameCmt: what was remarked on a defined name.</summary>
    NameComment = 0x0894,
}
