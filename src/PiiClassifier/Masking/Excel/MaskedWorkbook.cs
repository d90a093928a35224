using System.IO.Compression;
using System.Xml;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Masking.Excel;

/// <summary>Writes a workbook with some cells of its sheets replaced. Parts that hold no cells are copied; what no cell that stays refers to of the shared strings is emptied.</summary>
/// <remarks>ECMA-376 part 1, chapter 18. Parts are read and written as streams.</remarks>
internal sealed class MaskedWorkbook
{
    private const string ContentTypes = "[Content_Types].xml";

    // What an archive can say at the earliest; the copy tells nothing about when it was made.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MaskPlan _plan;
    private readonly CellMasker _masker;
    private readonly bool _dropsCopies;
    private readonly CancellationToken _cancellationToken;
    private readonly XlsxPackage _package;
    private readonly ZipArchive _output;
    private readonly IReadOnlyList<PackageSheet> _sheets;
    private readonly string _workbook;
    private readonly HashSet<string> _removed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _usedStrings = [];
    private readonly List<MaskDoubt> _doubts = [];

    private MaskedWorkbook(XlsxPackage package, IReadOnlyList<PackageSheet> sheets, MaskPlan plan, CellMasker masker, bool dropsCopies, ZipArchive output, CancellationToken cancellationToken)
    {
        _package = package;
        _sheets = sheets;
        _plan = plan;
        _masker = masker;
        _dropsCopies = dropsCopies;
        _output = output;
        _cancellationToken = cancellationToken;
        _workbook = package.ReadRelationships("").Values.FirstOrDefault(relationship => relationship.Type == "officeDocument")?.Part ?? "xl/workbook.xml";
    }

    /// <summary>Writes the copy.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="plan">Which cells are replaced.</param>
    /// <param name="masker">By what.</param>
    /// <param name="limits">How much to take in.</param>
    /// <param name="dropsCopies">Whether copies of cells beside the sheets are left out.</param>
    /// <param name="output">Where to; not disposed.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What could not stay as it was.</returns>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    public static IReadOnlyList<MaskDoubt> Write(string path, MaskPlan plan, CellMasker masker, TableReadLimits limits, bool dropsCopies, Stream output, CancellationToken cancellationToken)
    {
        try
        {
            using FileStream forSheets = File.OpenRead(path), forParts = File.OpenRead(path);
            // A copy would have no password.
            Span<byte> front = stackalloc byte[CompoundFile.Signature.Length];
            forSheets.ReadAtLeast(front, front.Length, throwOnEndOfStream: false);
            if (front.SequenceEqual(CompoundFile.Signature)) throw WorkbookFaults.Encrypted();
            forSheets.Position = 0;
            using TableFile file = new XlsxFormat().Open(forSheets, path, new ReadContext(limits, TableFormats.BuiltIn));
            using var package = new XlsxPackage(forParts, limits);
            using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
            PackageSheet[] sheets = [.. file.Sources.TakeWhile(source => source is PackageSheet).Cast<PackageSheet>()];
            var workbook = new MaskedWorkbook(package, sheets, plan, masker, dropsCopies, archive, cancellationToken);
            workbook.Write();
            return workbook._doubts;
        }
        catch (Exception exception) when (exception is not TableReadException && WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            throw fault;
        }
    }

    private void Write()
    {
        Dictionary<string, XlsxRelationship> relationships = _package.ReadRelationships(_workbook);
        string strings = PartOf("sharedStrings");
        // The order in which cells were computed: it may name no cell that has no formula, and is made anew.
        _removed.Add(PartOf("calcChain"));
        if (_dropsCopies) _removed.UnionWith(_package.Parts.Where(DroppedCopies.Is));
        DependentColumns dependent = FindDependent();

        if (_package.Has(ContentTypes)) WriteFiltered(ContentTypes);
        bool computesAnew = false;
        foreach (PackageSheet sheet in _sheets) computesAnew |= WriteSheet(sheet, dependent);
        var done = new HashSet<string>(_sheets.Select(sheet => sheet.Part), StringComparer.OrdinalIgnoreCase) { ContentTypes, strings };
        // Some programs write folders too, as entries that hold nothing.
        foreach (string part in _package.Parts.Where(part => !part.EndsWith('/') && !done.Contains(part) && !_removed.Contains(part)))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (part.Equals(_workbook, StringComparison.OrdinalIgnoreCase) && computesAnew) WriteWorkbook();
            else if (part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || (_dropsCopies && DroppedCopies.AreIn(part))) WriteFiltered(part);
            else Copy(part);
        }
        if (_package.Has(strings)) WriteStrings(strings);

        string PartOf(string type) => relationships.Values.FirstOrDefault(relationship => relationship.Type == type)?.Part ?? "";
    }

    private DependentColumns FindDependent()
    {
        var dependent = new DependentColumns();
        foreach (PackageSheet sheet in _sheets)
        {
            foreach (int column in _plan.SheetOf(sheet.Part).Columns) dependent.Add(sheet.Name, column);
            NoteFormulas(sheet, dependent);
        }
        dependent.Close();
        return dependent;
    }

    private void NoteFormulas(PackageSheet sheet, DependentColumns dependent)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        using PartStream stream = _package.Open(sheet.Part);
        using XmlReader xml = XmlCopy.OpenReader(stream);
        int column = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                column = -1;
                stream.NextUnit();
            }
            else if (xml.LocalName == "c")
            {
                column = CellReference.ParseColumn(xml.GetAttribute("r") ?? "") is >= 0 and var said ? said : column + 1;
            }
            else if (xml.LocalName == "f")
            {
                string master = xml.GetAttribute("si") ?? "";
                string text = xml.ReadElementContentAsString();
                if (text.Length > 0)
                {
                    dependent.Add(sheet.Name, column, FormulaReferences.Read(text, sheet.Name));
                    if (master.Length > 0) shared[master] = column;
                }
                // Beside its first cell a shared formula looks at other columns than its text says.
                else if (!shared.TryGetValue(master, out int first) || first != column) dependent.Add(sheet.Name, column);
            }
        }
    }

    private bool WriteSheet(PackageSheet sheet, DependentColumns dependent)
    {
        var masked = new MaskedSheet(sheet.Part, sheet.Name, _plan.SheetOf(sheet.Part), _masker, dependent, _usedStrings, _dropsCopies);
        using RecordReader originals = sheet.Open();
        using PartStream stream = _package.Open(sheet.Part);
        using Stream entry = Create(sheet.Part);
        masked.Write(stream, originals, entry, _cancellationToken);
        if (masked.LostFormulas > 0) _doubts.Add(new MaskDoubt("formula-across", sheet.Name, masked.LostFormulas));
        return masked.ChangedFormulas;
    }

    /// <summary>Writes a part without what was removed, and without the copies in it.</summary>
    private void WriteFiltered(string part)
    {
        string folder = part.Contains("_rels/", StringComparison.Ordinal) ? part[..part.IndexOf("_rels/", StringComparison.Ordinal)] : "";
        Rewrite(part, (xml, output) =>
        {
            string? target = xml.LocalName switch
            {
                "Override" => xml.GetAttribute("PartName"),
                "Relationship" when xml.GetAttribute("TargetMode") != "External" => xml.GetAttribute("Target"),
                _ => null,
            };
            if (target is not null && (_removed.Contains(target.TrimStart('/')) || _removed.Contains(folder + target)))
            {
                XmlCopy.PassOver(xml);
                return true;
            }
            return _dropsCopies && DroppedCopies.TryWrite(part, xml, output);
        });
    }

    /// <summary>Writes the part of the workbook so that formulas are computed when it is opened.</summary>
    private void WriteWorkbook()
    {
        // What may stand behind calcPr (18.2.27).
        string[] behind = ["oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"];
        bool written = false;
        Rewrite(
            _workbook,
            (xml, output) =>
            {
                if (xml.Depth != 1 || written) return false;
                bool found = xml.LocalName == "calcPr";
                if (!found && !behind.Contains(xml.LocalName)) return false;
                written = true;
                output.WriteStartElement(xml.Prefix, "calcPr", xml.NamespaceURI);
                if (found)
                {
                    while (xml.MoveToNextAttribute())
                    {
                        if (xml.LocalName != "fullCalcOnLoad") output.WriteAttributeString(xml.Prefix, xml.LocalName, xml.NamespaceURI.Length == 0 ? null : xml.NamespaceURI, xml.Value);
                    }
                    xml.MoveToElement();
                }
                output.WriteAttributeString("fullCalcOnLoad", "1");
                output.WriteEndElement();
                if (found) XmlCopy.PassOver(xml);
                return found;
            },
            (xml, output) =>
            {
                if (xml.Depth != 0 || written) return;
                output.WriteStartElement(xml.Prefix, "calcPr", xml.NamespaceURI);
                output.WriteAttributeString("fullCalcOnLoad", "1");
                output.WriteEndElement();
            });
    }

    private void WriteStrings(string part)
    {
        int index = -1;
        Rewrite(part, (xml, output) =>
        {
            if (xml.LocalName != "si" || _usedStrings.Contains(++index)) return false;
            output.WriteStartElement(xml.Prefix, "si", xml.NamespaceURI);
            output.WriteStartElement(xml.Prefix, "t", xml.NamespaceURI);
            output.WriteEndElement();
            output.WriteEndElement();
            XmlCopy.PassOver(xml);
            return true;
        });
    }

    /// <summary>Copies a part, with some elements written otherwise.</summary>
    /// <param name="part">The part.</param>
    /// <param name="tryWrite">Writes an element otherwise and goes to its end; or returns that it did not.</param>
    /// <param name="beforeEnd">Told before the end of an element is written.</param>
    private void Rewrite(string part, Func<XmlReader, XmlWriter, bool> tryWrite, Action<XmlReader, XmlWriter>? beforeEnd = null)
    {
        using PartStream stream = _package.Open(part);
        using XmlReader xml = XmlCopy.OpenReader(stream);
        using XmlWriter output = XmlCopy.OpenWriter(Create(part));
        while (xml.Read())
        {
            stream.NextUnit();
            if (xml.NodeType == XmlNodeType.EndElement) beforeEnd?.Invoke(xml, output);
            if (xml.NodeType != XmlNodeType.Element || !tryWrite(xml, output)) XmlCopy.Write(xml, output);
        }
    }

    private void Copy(string part)
    {
        using PartStream stream = _package.Open(part);
        using Stream entry = Create(part);
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            entry.Write(buffer, 0, read);
            stream.NextUnit();
        }
    }

    private Stream Create(string part)
    {
        ZipArchiveEntry entry = _output.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
