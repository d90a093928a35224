using System.Xml;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>The names that a workbook defines (ECMA-376 part 1, 18.2.5): what they hold themselves, not the cells that they mean.</summary>
internal static class DefinedNames
{
    /// <summary>Reads a column a name: the name above the texts and numbers in it; an array has as many columns as it is wide.</summary>
    /// <param name="package">What holds the part.</param>
    /// <param name="workbook">The part of the workbook, as XML.</param>
    public static IEnumerable<IReadOnlyList<string>> Read(XlsxPackage package, string workbook)
    {
        var columns = new NamedValues(package.Limits.MaxColumns);
        var text = new XmlText(package.Limits.MaxCellBytes);
        using PartStream stream = package.Open(workbook);
        using XmlReader xml = XlsxPackage.OpenXml(stream);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "definedName") continue;
            string name = xml.GetAttribute("name") ?? "";
            if (xml.GetAttribute("comment") is { Length: > 0 } comment) columns.Add(name, [[comment]]);
            text.Clear();
            text.AppendContent(xml);
            stream.NextUnit();
            columns.Add(name, [.. ConstantsOf(text.Characters.ToString())]);
        }
        return columns.Rows;
    }

    /// <summary>Reads them from binary records.</summary>
    /// <inheritdoc cref="Read"/>
    public static IEnumerable<IReadOnlyList<string>> ReadBinary(XlsxPackage package, string workbook)
    {
        var columns = new NamedValues(package.Limits.MaxColumns);
        var constants = new FormulaConstants(ofXlsb: true);
        using PartStream stream = package.Open(workbook);
        var records = new BinaryRecords(stream);
        while (records.Read())
        {
            if (records.Type != BinaryRecordType.DefinedName) continue;
            try
            {
                Add(records.Fields, constants, columns);
            }
            catch (TableReadException fault)
            {
                // The others can still be read.
                columns.Fault ??= fault;
            }
        }
        return columns.Rows;
    }

    /// <summary>The texts in a formula, and its numbers where it is one or an array of them; a list for each line of an array.</summary>
    /// <param name="formula">The formula, without a sign before it.</param>
    /// <param name="betweenLines">What stands between the lines of an array.</param>
    internal static IEnumerable<List<string>> ConstantsOf(string formula, char betweenLines = ';')
    {
        var constants = new List<string>();
        int position = 0;
        bool array = formula.StartsWith('{');
        while (position < formula.Length)
        {
            char c = formula[position];
            // The names of sheets stand in single marks; a mark inside marks is doubled.
            if (c is '"' or '\'')
            {
                int end = EndOfQuoted(formula, position);
                if (c == '"') constants.Add(formula[(position + 1)..Math.Max(position + 1, end - 1)].Replace("\"\"", "\"", StringComparison.Ordinal));
                position = end;
            }
            else if (char.IsAsciiDigit(c) && (position == 0 || (array && formula[position - 1] is '{' or ',' or ';' or '|' or '-')))
            {
                int end = position + 1;
                while (end < formula.Length && (char.IsAsciiDigit(formula[end]) || formula[end] == '.')) end++;
                if (array || end == formula.Length) constants.Add(formula[position..end]);
                position = end;
            }
            else
            {
                if (c == betweenLines && array && constants.Count > 0)
                {
                    yield return constants;
                    constants = [];
                }
                position++;
            }
        }
        if (constants.Count > 0) yield return constants;
    }

    private static void Add(BinaryFields fields, FormulaConstants constants, NamedValues columns)
    {
        // What kind of name it is, its key and its sheet.
        fields.Skip(9);
        string name = fields.ReadString().ToString();
        BinaryFields formula = fields.ReadFields(fields.ReadUInt32()), extra = fields.ReadFields(fields.ReadUInt32());
        columns.Add(name, constants.ConstantsOf(formula, extra));
        if (!fields.AtEnd && fields.ReadString() is { IsEmpty: false } comment) columns.Add(name, [[comment.ToString()]]);
    }

    private static int EndOfQuoted(string formula, int start)
    {
        char mark = formula[start];
        int position = start + 1;
        while (position < formula.Length)
        {
            int found = formula.IndexOf(mark, position);
            if (found < 0) return formula.Length;
            if (found + 1 == formula.Length || formula[found + 1] != mark) return found + 1;
            position = found + 2;
        }
        return formula.Length;
    }
}
