using System.Globalization;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests;

/// <summary>How many persons several files name together.</summary>
public sealed class PersonCounterTests
{
    private static readonly PiiScanner Keeping = new(new PiiScannerOptions { KeepPersons = true });

    private static readonly string Roll = Csv("氏名|生年月日|電話番号", 40, Name, BirthDate, Mobile);

    [Fact]
    public void CopyOfAFile_AddsNobody() => Assert.Equal(40, Count(Roll, Roll));

    [Fact]
    public void OneFile_CountsAsItsTable() => Assert.Equal(40, Count(Roll));

    [Fact]
    public void SamePersonsWrittenOtherwise_AreKnownAgain()
    {
        string other = Csv("職員番号|姓|名|生年月日", 50, i => $"A{i:D5}", i => Name(i).Split(' ')[0], i => Name(i).Split(' ')[1], i => EraDate(BirthDate(i)));
        Assert.Equal(50, Count(Roll, other));
    }

    [Fact]
    public void PersonsOfOneNameAndBirthDate_WithTwoNumbers_StayTwo()
    {
        string twins = Csv("職員番号|氏名|生年月日", 40, i => $"A{i:D5}", i => Name(i / 2), i => BirthDate(i / 2));
        Assert.Equal(40, Count(twins));
        Assert.Equal(40, Count(twins, twins));
    }

    [Fact]
    public void NumbersOfTwoOrganisations_AreOtherPeople()
    {
        string payroll = Csv("職員番号|基本給", 40, i => $"A{i:D5}", i => $"{200_000 + (i * 700)}");
        Assert.Equal(80, Count(payroll, payroll));
    }

    [Fact]
    public void PersonsOfDifferentFiles_AddUp() =>
        Assert.Equal(60, Count(Roll, Csv("氏名|生年月日|電話番号", 20, OtherName, BirthDate, Mobile)));

    [Fact]
    public void GuardiansInAnotherFile_AreKnownAgain()
    {
        string children = Csv("児童氏名|生年月日|保護者氏名|保護者電話番号", 30, Name, BirthDate, OtherName, Mobile);
        string guardians = Csv("氏名|電話番号", 30, OtherName, Mobile);
        Assert.Equal(60, Count(children));
        Assert.Equal(60, Count(children, guardians));
    }

    [Fact]
    public void Report_CountsOnce()
    {
        FileReport file = ScanFile(Roll, Keeping);
        var counter = new PersonCounter();
        counter.Add(file);
        Assert.Equal(40, counter.Count);
        Assert.True(counter.IsExact);
    }

    [Fact]
    public void ReportThatKeptNobody_IsAddedUp()
    {
        var counter = new PersonCounter();
        counter.Add(ScanFile(Roll));
        counter.Add(ScanFile(Roll));
        Assert.Equal(80, counter.Count);
    }

    [Fact]
    public void TableThatIsEstimated_MakesTheCountAnEstimate()
    {
        FileReport file = ScanFile(Csv("列A|列B|列C", 6000, i => $"{i % 3}", i => i < 1500 ? "" : Name(i), i => i < 1500 ? "" : BirthDate(i)), Keeping);
        Assert.False(Assert.Single(file.Tables).PersonsExact);

        var counter = new PersonCounter();
        counter.Add(file);

        Assert.False(counter.IsExact);
    }

    [Fact]
    public void BeyondTheLimit_TheCountIsASketch()
    {
        var counter = new PersonCounter(exactPersons: 100);
        for (int part = 0; part < 4; part++)
        {
            int first = part * 500;
            counter.Add(ScanFile(Csv("氏名|生年月日", 1000, i => $"{Name(first + i)}{(char)('一' + first + i)}", i => BirthDate(first + i)), Keeping));
        }
        Assert.False(counter.IsExact);
        Assert.InRange(counter.Count, 2300, 2700);
    }

    private static string EraDate(string date)
    {
        int[] parts = [.. date.Split('/').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        string year = parts[0] >= 1989 ? $"平成{parts[0] - 1988}" : $"昭和{parts[0] - 1925}";
        return $"{year}年{parts[1]}月{parts[2]}日";
    }

    private static long Count(params string[] files)
    {
        var counter = new PersonCounter();
        foreach (string file in files) counter.Add(ScanFile(file, Keeping));
        Assert.True(counter.IsExact);
        return counter.Count;
    }
}
