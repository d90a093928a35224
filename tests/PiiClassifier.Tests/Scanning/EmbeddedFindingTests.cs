using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Scanning;

/// <summary>Personal information inside free text, as the report tells it.</summary>
public sealed class EmbeddedFindingTests
{
    [Fact]
    public void Notes_OnPersons_TellWhatStandsInThem()
    {
        TableReport table = Scan("氏名|生年月日|備考", 40, Name, BirthDate, i => i % 4 == 0 ? $"自宅 {Landline(i)} へ連絡済み" : i % 4 == 1 ? $"{OtherName(i)}様より電話あり" : "");
        Assert.Equal("person-name birth-date -", table.Types());
        Assert.Equal("person-name 10, phone-number 10", Embedded(table.Columns[2]));
    }

    [Fact]
    public void Notes_OnThings_TellPersonsAndNotTheThingsTelephone()
    {
        TableReport table = Scan("施設名|所在地|備考", 40, Facility, Address, i => i % 2 == 0 ? $"夜間は {Landline(i)}" : $"予約者 {OtherName(i)}様");
        Assert.Equal("person-name 20", Embedded(table.Columns[2]));
        Assert.All(table.Columns, column => Assert.Null(column.Type));
    }

    [Fact]
    public void Columns_OfValues_HoldNoText()
    {
        TableReport table = Scan("会社名|住所|電話番号|代表者", 40, Company, Address, Landline, Name);
        Assert.All(table.Columns, column => Assert.Empty(column.Embedded));
    }

    [Fact]
    public void Notes_InALongTable_AreCountedToTheEnd()
    {
        TableReport table = Scan("品番|備考", 6000, i => $"A{i:D5}", i => i % 3 == 0 ? $"連絡先{Mobile(i)}、{OtherName(i)}様" : "特になし");
        Assert.Equal("person-name 2000, mobile-number 2000", Embedded(table.Columns[1]));
    }

    [Fact]
    public void Text_LongerThanAValue_IsLookedIntoToItsEnd()
    {
        string filler = new('あ', 9000);
        TableReport table = Scan("品番|備考", 10, i => $"A{i:D5}", i => $"{filler}連絡先{Mobile(i)}{filler}");
        Assert.Equal("mobile-number 10", Embedded(table.Columns[1]));
    }

    [Fact]
    public void Column_WithoutAHeader_IsTextByItsLength()
    {
        TableReport table = Scan(null, 40, i => $"{i + 1}", Name, BirthDate, i => $"{i}月に窓口へ来られ手続きの説明をした。連絡先は{Mobile(i)}とのこと");
        Assert.Equal("mobile-number 40", Embedded(table.Columns[3]));
    }

    private static string Embedded(ColumnReport column) => string.Join(", ", column.Embedded.Select(finding => $"{finding.Type.Id} {finding.Matched}"));
}
