using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.LegacyExcel;
using PiiClassifier.Scanning;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Csv;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.Tests.Tables;

/// <summary>Generated tables, written in every format and read again.</summary>
public sealed class ReaderRoundTripTests
{
    private static readonly IReadOnlyList<TableFormat> Formats = [new LegacyExcelFormat(), .. TableFormats.BuiltIn];

    public static TheoryData<string> Names => [.. TableWriting.All.Select(writing => writing.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_WrittenInAFormat_IsReadTheSame(string name)
    {
        TableWriting writing = Named(name);
        Prop.ForAll(Tables(writing).ToArbitrary(), rows =>
        {
            (string[][] read, ScanFailure? incomplete, _, _) = Read(writing, rows);
            Assert.Null(incomplete);
            // Aligned text has lines of its own around the table; tables of a page begin with a blank record.
            Assert.Equal(rows, name == "aligned.txt" ? read[1..^3] : name == "page.html" ? read[1..] : read);
        }).Check();
    }

    // A reader without a way to write for it fails here.
    [Fact]
    public void Writings_ReachEveryReaderAndEveryFormat()
    {
        string[][] rows = [["氏名", "番号", "町"], ["山田", "1", "北町"]];
        var reached = TableWriting.All.Select(writing => Read(writing, rows)).ToList();
        // Not of files: one that ends another when its time is up; and what is beside sheets, which has tests of its own.
        Type[] others = [typeof(TimedRecordReader), typeof(XmlPivotCacheReader), ReaderIn(typeof(TextRows)), ReaderIn(typeof(LegacyLinks)), ReaderIn(typeof(LegacyPivotCache))];
        IEnumerable<Type> readers = ((Assembly[])[typeof(PiiScanner).Assembly, typeof(LegacyExcelFormat).Assembly]).SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(RecordReader)) && !type.IsAbstract);
        Assert.Empty(readers.Except(others).Where(type => type.Namespace != "PiiClassifier.Tables.Layouts" && type.Namespace != "PiiClassifier.Tables.DataReaders").Except(reached.Select(read => read.Reader)));
        // It only says what it is that is not read.
        Assert.Empty(Formats.Select(format => format.GetType()).Except(reached.Select(read => read.Format)).Except([typeof(CompoundFileFormat)]));
    }

    private static Type ReaderIn(Type source) => source.GetNestedType("Reader", BindingFlags.NonPublic)!;

    private static TableWriting Named(string name) => TableWriting.All.Single(writing => writing.Name == name);

    // Cells are filled: which blank ones at the end of a row or of a table are written is the program's choice.
    private static Gen<string[][]> Tables(TableWriting writing) =>
        from rows in Gen.Choose(1, 8)
        from columns in Gen.Choose(LeastColumns(writing), 5)
        from cells in Gen.Elements(writing.Pieces).ArrayOf().Where(pieces => pieces.Length > 0).Select(pieces => string.Concat(pieces)).ArrayOf(columns).ArrayOf(rows)
        select cells;

    // Where columns are told by their places, two of them could be one.
    private static int LeastColumns(TableWriting writing) => writing.Name == "aligned.txt" ? 3 : 2;

    private static (string[][] Rows, ScanFailure? Incomplete, Type Reader, Type Format) Read(TableWriting writing, string[][] rows)
    {
        byte[] bytes = writing.Write(rows);
        var reading = new ReadContext(TableReadLimits.Default, Formats) { Encoding = writing.Encoding };
        // An encoding that is given holds for text, whatever its bytes look like.
        TableFormat format = writing.Encoding is null ? reading.Choose(bytes.AsSpan(0, Math.Min(bytes.Length, TableFormat.PrefixLength)), writing.Name)! : new CsvFormat();
        using TableFile file = format.Open(new MemoryStream(bytes), writing.Name, reading);
        // An archive closes a file when the next one is asked for.
        using IEnumerator<TableSource> sources = file.Sources.GetEnumerator();
        Assert.True(sources.MoveNext());
        using RecordReader reader = sources.Current.Open();
        var read = new List<string[]>();
        while (reader.Read()) read.Add([.. Enumerable.Range(0, reader.CellCount).Select(cell => reader.TextOf(cell))]);
        return ([.. read], reader.Incomplete, reader.GetType(), format.GetType());
    }
}
