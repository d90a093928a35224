namespace PiiClassifier.LegacyExcel;

/// <summary>The records of a workbook that are read beside its cells. The numbers and, behind them, the names are those of [MS-XLS] 2.3.</summary>
internal enum BiffRecordType
{
    /// <summary>EOF: the end of a sheet.</summary>
    End = 0x000A,

    /// <summary>Note: who wrote a comment, and which object holds its text.</summary>
    Comment = 0x001C,

    /// <summary>FilePass: all that follows is encrypted but for types and sizes.</summary>
    Encryption = 0x002F,

    /// <summary>Continue: what did not fit into the record before, or the characters of a text.</summary>
    Continuation = 0x003C,

    /// <summary>Obj: an object on the sheet.</summary>
    Object = 0x005D,

    /// <summary>TxO: how long the text of the object is.</summary>
    ObjectText = 0x01B6,

    /// <summary>BOF: the beginning of a sheet.</summary>
    Begin = 0x0809,
}
