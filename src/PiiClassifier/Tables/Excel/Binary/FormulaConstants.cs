using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Excel.Binary;

/// <summary>The texts and numbers in formulas of binary workbooks, which are kept as tokens ([MS-XLS] 2.5.198.25, [MS-XLSB] 2.5.98.16), and the values of cells that are kept like those of arrays.</summary>
/// <param name="ofXlsb">Whether they are of .xlsb and not of .xls: references are wider there, and characters always take two bytes.</param>
internal sealed class FormulaConstants(bool ofXlsb)
{
    // A token that holds a value is of one of three classes, which do not matter here.
    private const int ClassBits = 0x60;
    private const int FirstOfClasses = 0x20;

    private const byte PtgText = 0x17, PtgExtended = 0x18, PtgAttribute = 0x19, PtgInteger = 0x1E, PtgNumber = 0x1F, PtgArray = 0x20, PtgMemoryArea = 0x26;

    // The attribute of CHOOSE: behind it lie as many offsets as it has choices, and one.
    private const byte ChooseAttribute = 0x04;

    // Part of a table; only in .xlsb.
    private const byte TableExtension = 0x19;

    private readonly Utf8Buffer _number = new(32);

    /// <summary>The texts in a formula and its number where it is nothing else, as one line; a line for each of an array in it.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="extra">What lies behind them: the values of arrays.</param>
    /// <exception cref="TableReadException">There is a token that is not known, or the formula is cut off.</exception>
    public List<IReadOnlyList<string>> ConstantsOf(BinaryFields tokens, BinaryFields extra)
    {
        var lines = new List<IReadOnlyList<string>>();
        var texts = new List<string>();
        for (bool first = true; !tokens.AtEnd; first = false)
        {
            int token = tokens.ReadByte();
            if (token >= FirstOfClasses) token = (token & ~ClassBits) | FirstOfClasses;
            switch (token)
            {
                case PtgText:
                    texts.Add(ReadText(ref tokens, ofXlsb ? tokens.ReadUInt16() : tokens.ReadByte()));
                    break;
                case PtgInteger or PtgNumber:
                    double number = token == PtgInteger ? tokens.ReadUInt16() : tokens.ReadDouble();
                    if (first && tokens.AtEnd) texts.Add(TextOf(number));
                    break;
                case PtgArray:
                    tokens.Skip(ofXlsb ? 14 : 7);
                    ReadArray(ref extra, lines);
                    break;
                case PtgAttribute:
                    bool choose = tokens.ReadByte() == ChooseAttribute;
                    int data = tokens.ReadUInt16();
                    if (choose) tokens.Skip((data + 1) * sizeof(ushort));
                    break;
                case PtgExtended:
                    tokens.Skip(tokens.ReadByte() == TableExtension ? 12 : 4);
                    break;
                case PtgMemoryArea:
                    tokens.Skip(6);
                    if (ofXlsb) extra.Skip((int)Math.Min(extra.ReadUInt32(), int.MaxValue / 16) * 16);
                    else extra.Skip(extra.ReadUInt16() * 8);
                    break;
                default:
                    tokens.Skip(SizeOf(token));
                    break;
            }
        }
        if (texts.Count > 0) lines.Insert(0, texts);
        return lines;
    }

    /// <summary>Reads a value of an array or of a cell (SerAr): its text, empty where it is an error or none.</summary>
    /// <exception cref="TableReadException">It is of no kind that is known, or cut off.</exception>
    public string ReadValue(ref BinaryFields fields) => ofXlsb ? ReadXlsbValue(ref fields) : ReadXlsValue(ref fields);

    private string ReadXlsbValue(ref BinaryFields fields) => fields.ReadByte() switch
    {
        0 => TextOf(fields.ReadDouble()),
        1 => ReadText(ref fields, fields.ReadUInt16()),
        2 => TextOf(fields.ReadByte() != 0),
        4 => Nothing(ref fields, 4),
        _ => throw WorkbookFaults.Damaged("malformed-workbook"),
    };

    // All but texts take the room of a number.
    private string ReadXlsValue(ref BinaryFields fields) => fields.ReadByte() switch
    {
        0 or 0x10 => Nothing(ref fields, sizeof(double)),
        1 => TextOf(fields.ReadDouble()),
        2 => ReadText(ref fields, fields.ReadUInt16()),
        4 => TextOf(fields.ReadByte() != 0) + Nothing(ref fields, sizeof(double) - 1),
        _ => throw WorkbookFaults.Damaged("malformed-workbook"),
    };

    private static string TextOf(bool truth) => truth ? "TRUE" : "FALSE";

    private static string Nothing(ref BinaryFields fields, int bytes)
    {
        fields.Skip(bytes);
        return "";
    }

    private string ReadText(ref BinaryFields fields, int count) => ofXlsb ? fields.ReadWideCharacters(count).ToString() : fields.ReadCharacters(count);

    private void ReadArray(ref BinaryFields extra, List<IReadOnlyList<string>> lines)
    {
        long rows, columns;
        if (ofXlsb)
        {
            rows = extra.ReadUInt32();
            columns = extra.ReadUInt32();
        }
        else
        {
            columns = extra.ReadByte() + 1;
            rows = extra.ReadUInt16() + 1;
        }
        // Each value takes at least two bytes, so that an untrue number ends with the record.
        for (long row = 0; row < rows && columns > 0; row++)
        {
            var line = new List<string>();
            for (long column = 0; column < columns; column++) line.Add(ReadValue(ref extra));
            lines.Add(line);
        }
    }

    private string TextOf(double number)
    {
        _number.Clear();
        NumberText.TryAppend(number, NumberFormat.General, from1904: false, _number);
        return TextEncodings.Utf8.GetString(_number.Slice(0, _number.Length));
    }

    // Behind the byte of the token. Operators, brackets and missing arguments have nothing there.
    private int SizeOf(int token) => token switch
    {
        0x01 or 0x02 => 4,
        >= 0x03 and <= 0x16 => 0,
        0x1C or 0x1D => 1,
        // Functions, and areas in memory.
        0x21 or 0x29 => 2,
        0x22 => 3,
        // Names.
        0x23 => 4,
        0x27 or 0x28 or 0x39 => 6,
        // Cells and areas, and behind them the same on other sheets.
        0x24 or 0x2A or 0x2C => ofXlsb ? 6 : 4,
        0x25 or 0x2B or 0x2D => ofXlsb ? 12 : 8,
        0x3A or 0x3C => ofXlsb ? 8 : 6,
        0x3B or 0x3D => ofXlsb ? 14 : 10,
        _ => throw WorkbookFaults.Damaged("malformed-workbook"),
    };
}
