using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Csv;

namespace PiiClassifier.Masking.Csv;

/// <summary>Writes a text file with some of its cells replaced and every other byte as it is.</summary>
/// <remarks>The records are found by the reader that the scan had; all that is not replaced is copied from the file itself.</remarks>
internal static class MaskedCsv
{
    private const byte Quote = (byte)'"';

    /// <summary>Writes the copy.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">What it is written in.</param>
    /// <param name="limits">How much to take in.</param>
    /// <param name="sheet">Which cells are replaced.</param>
    /// <param name="masker">By what.</param>
    /// <param name="output">Where to; not disposed.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="MaskRefusalException">The cells of the file cannot be told apart surely enough to write it anew.</exception>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    public static void Write(string path, Encoding encoding, TableReadLimits limits, SheetMask sheet, CellMasker masker, Stream output, CancellationToken cancellationToken)
    {
        using FileStream forReading = Open(path), forCopying = Open(path);
        using TableFile file = new CsvFormat().Open(forReading, path, new ReadContext(limits, TableFormats.BuiltIn) { Encoding = encoding });
        if (file is not CsvFile csv || csv.Sources.Single().Open() is not CsvRecordReader records) throw Refusal("not-delimited");
        using (records)
        {
            if (!csv.IsTranscoded)
            {
                Write(records, (byte)csv.Delimiter, encoding, sheet, masker, forCopying, output, cancellationToken);
                return;
            }
            RequireSameBytes(path, encoding);
            using Stream source = Encoding.CreateTranscodingStream(forCopying, encoding, TextEncodings.Utf8, leaveOpen: true);
            using Stream target = Encoding.CreateTranscodingStream(output, encoding, TextEncodings.Utf8, leaveOpen: true);
            Write(records, (byte)csv.Delimiter, TextEncodings.Utf8, sheet, masker, source, target, cancellationToken);
        }
    }

    /// <summary>Looks whether a value that was replaced stands in a cell that stayed.</summary>
    /// <param name="copy">The copy, at its beginning; not disposed.</param>
    /// <param name="name">How the file is called that it is a copy of.</param>
    /// <param name="encoding">What it is written in.</param>
    /// <param name="limits">How much to take in.</param>
    /// <param name="masked">The values.</param>
    /// <returns>What was found.</returns>
    public static IEnumerable<MaskDoubt> FindCopies(Stream copy, string name, Encoding encoding, TableReadLimits limits, MaskedTexts masked)
    {
        using TableFile file = new CsvFormat().Open(copy, name, new ReadContext(limits, TableFormats.BuiltIn) { Encoding = encoding });
        using RecordReader records = file.Sources.Single().Open();
        CellTranscoder? transcoder = records.CodePage is { } codePage ? new CellTranscoder(codePage) : null;
        long count = 0, first = -1;
        while (records.Read())
        {
            for (int i = 0; i < records.CellCount; i++)
            {
                ReadOnlySpan<byte> cell = records.GetCell(i);
                if (!masked.AreIn(Encoding.UTF8.GetString(transcoder is null ? cell : transcoder.ToUtf8(cell)))) continue;
                if (count++ == 0) first = records.RecordIndex;
            }
        }
        if (count > 0) yield return new MaskDoubt("copy-in-cells", "", count, first + 1);
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    private static MaskRefusalException Refusal(string code) => new(new MaskDoubt(code) { IsFinal = true });

    private static void Write(CsvRecordReader records, byte delimiter, Encoding encoding, SheetMask sheet, CellMasker masker, Stream source, Stream target, CancellationToken cancellationToken)
    {
        var copy = new ForwardCopy(source, target);
        CellTranscoder? transcoder = records.CodePage is { } codePage ? new CellTranscoder(codePage) : null;
        var fields = new List<Range>();
        while (records.Read())
        {
            if (sheet.ColumnsOf(records.RecordIndex) is not { } columns || records.CellCount == 0) continue;
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<byte> record = records.RawRecord;
            RawFields.Split(record, delimiter, records.HasQuotes, fields);
            if (fields.Count != records.CellCount) throw Refusal("not-delimited");
            for (int i = 0; i < fields.Count; i++)
            {
                if (!columns.TryGetValue(i, out PlannedColumn? column)) continue;
                ReadOnlySpan<byte> raw = record[fields[i]], cell = records.GetCell(i);
                if (!RawFields.Means(raw, cell, records.HasQuotes)) throw Refusal("not-delimited");
                if (masker.Replace(column, transcoder is null ? cell : transcoder.ToUtf8(cell)) is not { } replacement) continue;
                copy.CopyTo(records.RecordOffset + fields[i].Start.Value);
                copy.Replace(raw.Length, Write(replacement, encoding, delimiter, raw is [Quote, ..], records.HasQuotes));
            }
        }
        copy.CopyToEnd();
    }

    // With quotation marks where the value had them, or where the text needs them.
    private static byte[] Write(string replacement, Encoding encoding, byte delimiter, bool wasQuoted, bool mayQuote)
    {
        byte[] bytes = encoding.GetBytes(replacement);
        if (encoding.GetString(bytes) != replacement) bytes = Encoding.ASCII.GetBytes(CellMasker.Mark);
        bool needsQuotes = bytes.AsSpan().IndexOfAny(delimiter, Quote) >= 0;
        if (needsQuotes && !mayQuote) throw Refusal("not-delimited");
        return needsQuotes || (wasQuoted && mayQuote) ? [Quote, .. bytes, Quote] : bytes;
    }

    // ISO-2022-JP may change its character sets more often than it has to, and text of any encoding may be damaged.
    private static void RequireSameBytes(string path, Encoding encoding)
    {
        using FileStream original = Open(path), text = Open(path);
        using Stream decoded = Encoding.CreateTranscodingStream(text, encoding, TextEncodings.Utf8, leaveOpen: true);
        using var comparison = new ComparingStream(original);
        using (Stream encoded = Encoding.CreateTranscodingStream(comparison, encoding, TextEncodings.Utf8, leaveOpen: true)) decoded.CopyTo(encoded);
        if (!comparison.IsSame) throw Refusal("encoding-not-same");
    }
}
