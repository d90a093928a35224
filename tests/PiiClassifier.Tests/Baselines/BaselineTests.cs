using System.Text;
using PiiClassifier.Baselines;
using PiiClassifier.Keys;
using PiiClassifier.Reports;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Baselines;

/// <summary>Which findings a baseline accepts.</summary>
public sealed class BaselineTests
{
    private static readonly PersonalKey Key = PersonalKey.Create();
    private static readonly PiiScanner Scanner = new(new PiiScannerOptions { Key = Key });
    private static readonly ScanReport Accepted = Report(Csv("氏名|電話番号|区分", 40, Name, Mobile, Number));

    [Fact]
    public void SameColumns_AreAccepted() => Assert.Equal("accepted accepted -", Marks(Csv("氏名|電話番号|区分", 40, Name, Mobile, Number)));

    [Fact]
    public void ColumnsThatMoved_AreAccepted() => Assert.Equal("- accepted accepted", Marks(Csv("区分|電話番号|氏名", 40, Number, Mobile, Name)));

    [Fact]
    public void ColumnOfOtherContent_IsNew() => Assert.Equal("accepted new -", Marks(Csv("氏名|電話番号|区分", 40, Name, i => Mobile(i + 1), Number)));

    [Fact]
    public void ColumnOfAnotherHeader_IsNew() => Assert.Equal("accepted new -", Marks(Csv("氏名|携帯電話|区分", 40, Name, Mobile, Number)));

    [Fact]
    public void AddedColumn_IsNew() => Assert.Equal("accepted accepted - new", Marks(Csv("氏名|電話番号|区分|生年月日", 40, Name, Mobile, Number, BirthDate)));

    [Fact]
    public void AnotherFile_IsNew()
    {
        ScanReport report = Report(Csv("氏名|電話番号|区分", 40, Name, Mobile, Number), "別.csv");
        Baseline.Of(Accepted).Mark(report);
        Assert.Equal("new new -", MarksOf(report));
    }

    [Fact]
    public void TextThatHoldsPersonalInformation_IsAcceptedWithItsContent()
    {
        static string Notes(int from) => Csv("氏名|備考", 40, Name, i => i % 4 == 0 ? $"連絡先は{Mobile(i + from)}です。" : "特になし");
        ScanReport report = Report(Notes(0));
        Assert.NotEmpty(report.Files[0].Tables[0].Columns[1].Embedded);
        Baseline baseline = Baseline.Of(report);
        ScanReport same = Report(Notes(0));
        ScanReport other = Report(Notes(5));
        baseline.Mark(same);
        baseline.Mark(other);
        Assert.Equal("accepted accepted", MarksOf(same));
        Assert.Equal("accepted new", MarksOf(other));
    }

    [Fact]
    public void Baseline_WrittenAndRead_AcceptsTheSame()
    {
        using var stream = new MemoryStream();
        Baseline written = Baseline.Of(Accepted);
        written.Write(stream);
        stream.Position = 0;
        Baseline read = Baseline.Read(stream, Key);
        Assert.Equal(written.Count, read.Count);
        ScanReport report = Report(Csv("氏名|電話番号|区分", 40, Name, Mobile, Number));
        read.Mark(report);
        Assert.Equal("accepted accepted -", MarksOf(report));
    }

    [Fact]
    public void Baseline_OfAnyOrderOfFiles_HasTheSameBytes()
    {
        ScanReport Of(params string[] names) => new() { Files = [.. names.Select(name => Report(Csv("氏名", 40, Name), name).Files[0])], StartedAt = DateTimeOffset.UnixEpoch, Elapsed = TimeSpan.Zero, KeyId = Key.Id };
        Assert.Equal(Text(Baseline.Of(Of("a.csv", "b.csv"))), Text(Baseline.Of(Of("b.csv", "a.csv"))));
    }

    [Theory]
    [InlineData("markdown", "accepted in the baseline")]
    [InlineData("csv", ",true\r\n")]
    [InlineData("json", "\"accepted\": true")]
    [InlineData("sarif", "\"baselineState\": \"unchanged\"")]
    public void EveryReport_TellsWhatIsAccepted(string format, string mark)
    {
        ScanReport before = Report(Csv("氏名|電話番号|区分", 40, Name, Mobile, Number));
        ScanReport after = Report(Csv("氏名|電話番号|区分", 40, Name, Mobile, Number));
        Baseline.Of(Accepted).Mark(after);
        Assert.True(Written(after, format).Length > Written(before, format).Length);
        Assert.Contains(mark, Written(after, format), StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_HoldsNoCellText() => Assert.DoesNotContain("佐藤", Text(Baseline.Of(Accepted)), StringComparison.Ordinal);

    [Fact]
    public void BaselineOfAnotherKey_IsRefusedAsSuch()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text(Baseline.Of(Accepted))));
        Assert.True(Assert.Throws<BaselineReadException>(() => Baseline.Read(stream, PersonalKey.Create())).IsOfOtherKey);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"schemaVersion":2,"keyId":"KEY","accepted":[]}""")]
    [InlineData("""{"schemaVersion":1,"keyId":"KEY"}""")]
    [InlineData("""{"schemaVersion":1,"keyId":"KEY","accepted":[{"path":"a"}]}""")]
    [InlineData("""{"schemaVersion":1,"keyId":"KEY","accepted":["a"]}""")]
    public void WhatIsNoBaseline_IsRefused(string text)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.Replace("KEY", Key.Id, StringComparison.Ordinal)));
        Assert.False(Assert.Throws<BaselineReadException>(() => Baseline.Read(stream, Key)).IsOfOtherKey);
    }

    [Fact]
    public void ReportWithoutKey_HasNothingToAcceptBy() => Assert.Throws<ArgumentException>(() => Baseline.Of(new ScanReport { Files = [], StartedAt = DateTimeOffset.UnixEpoch, Elapsed = TimeSpan.Zero }));

    private static string Marks(string csv)
    {
        ScanReport report = Report(csv);
        Baseline.Of(Accepted).Mark(report);
        return MarksOf(report);
    }

    private static string MarksOf(ScanReport report) => string.Join(' ', report.Files[0].Tables[0].Columns.Select(column => column.IsAccepted switch { true => "accepted", false => "new", null => "-" }));

    private static ScanReport Report(string csv, string name = "表.csv") => new()
    {
        Files = [Scanner.ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), name).GetAwaiter().GetResult()],
        StartedAt = DateTimeOffset.UnixEpoch,
        Elapsed = TimeSpan.Zero,
        KeyId = Key.Id,
    };

    private static string Written(ScanReport report, string format)
    {
        using var stream = new MemoryStream();
        ReportFormats.BuiltIn.Single(known => known.Name == format).Write(report, stream, ReportLanguage.English);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Text(Baseline baseline)
    {
        using var stream = new MemoryStream();
        baseline.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
