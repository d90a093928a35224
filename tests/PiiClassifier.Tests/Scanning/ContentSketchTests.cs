using PiiClassifier.Keys;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Scanning;

/// <summary>What a sketch of a column tells, and what not.</summary>
public sealed class ContentSketchTests
{
    private static readonly PersonalKey Key = PersonalKey.Create();
    private static readonly PiiScanner Scanner = new(new PiiScannerOptions { Key = Key });

    [Fact]
    public void SameCellsInAnotherOrder_HaveTheSameSketch() =>
        Assert.Equal(NameSketch(Csv("氏名|区分", 40, Name, Number)), NameSketch(Csv("区分|氏名", 40, Number, i => Name(39 - i))));

    [Fact]
    public void OneOtherCell_HasAnotherSketch() =>
        Assert.NotEqual(NameSketch(Csv("氏名|区分", 40, Name, Number)), NameSketch(Csv("氏名|区分", 40, i => i == 17 ? OtherName(i) : Name(i), Number)));

    [Fact]
    public void OneMoreCell_HasAnotherSketch() =>
        Assert.NotEqual(NameSketch(Csv("氏名|区分", 40, Name, Number)), NameSketch(Csv("氏名|区分", 41, i => Name(i % 40), Number)));

    [Fact]
    public void DigitsThatChangePlacesBetweenRows_HaveAnotherSketch()
    {
        static string Sketch(string first, string second) => PhoneSketch(Csv("氏名|電話番号", 40, Name, i => i == 0 ? first : i == 1 ? second : Mobile(i)));
        Assert.NotEqual(Sketch("090-1234-5678", "090-1234-9876"), Sketch("090-1234-5676", "090-1234-9878"));
    }

    [Fact]
    public void AnotherKey_HasAnotherSketch()
    {
        string table = Csv("氏名|区分", 40, Name, Number);
        var other = new PiiScanner(new PiiScannerOptions { Key = PersonalKey.Create() });
        Assert.NotEqual(NameSketch(table), ScanFile(table, other).Tables[0].Columns[0].ContentSketch);
    }

    [Fact]
    public void WithoutKeyOrWithoutPersonalInformation_ThereIsNone()
    {
        string table = Csv("氏名|区分", 40, Name, Number);
        Assert.All(ScanFile(table).Tables[0].Columns, column => Assert.Null(column.ContentSketch));
        Assert.Null(ScanFile(table, Scanner).Tables[0].Columns[1].ContentSketch);
    }

    [Fact]
    public void Persons_WithAKey_AreCountedAlike()
    {
        string[] tables = [Csv("氏名|生年月日|電話番号", 40, Name, BirthDate, Mobile), Csv("児童氏名|生年月日|保護者氏名|保護者電話番号", 30, Name, BirthDate, OtherName, Mobile), Csv("氏名|電話番号", 30, OtherName, Mobile)];
        Assert.Equal(Count(new PiiScannerOptions { KeepPersons = true }, tables), Count(new PiiScannerOptions { KeepPersons = true, Key = Key }, tables));
    }

    private static long Count(PiiScannerOptions options, string[] tables)
    {
        var scanner = new PiiScanner(options);
        var persons = new PersonCounter();
        foreach (string table in tables) persons.Add(ScanFile(table, scanner));
        return persons.Count;
    }

    private static string NameSketch(string table) => SketchOf(table, "氏名");

    private static string PhoneSketch(string table) => SketchOf(table, "電話番号");

    private static string SketchOf(string table, string header)
    {
        string? sketch = ScanFile(table, Scanner).Tables[0].Columns.Single(column => column.Header == header).ContentSketch;
        Assert.NotNull(sketch);
        Assert.Equal(32, sketch.Length);
        return sketch;
    }
}
