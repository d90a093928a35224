using System.Text;
using PiiClassifier.Caching;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.LegacyExcel;
using PiiClassifier.TypeFiles;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Caching;

/// <summary>When a result is used again, and when not.</summary>
public sealed class ScanCacheTests : IDisposable
{
    private static readonly PersonalKey Key = PersonalKey.Create();
    private static readonly DateTime LongAgo = new(2024, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly ScratchFolder _folder = new();

    private string CachePath => _folder["share.piicache"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void UnchangedFile_HasTheSameReportWithoutBeingRead()
    {
        string file = Write("staff.csv", Csv("氏名|生年月日|電話番号|部署", 40, Name, BirthDate, Mobile, Facility));
        string first = Scan(file).Report;
        // Of the same size and time, and nobody's: only what is known can tell of persons.
        File.WriteAllText(file, new string('x', (int)new FileInfo(file).Length));
        File.SetLastWriteTimeUtc(file, LongAgo);
        Assert.Equal((first, 1), Scan(file));
    }

    [Fact]
    public void ContentThatChangedAtTheSameSizeAndTime_IsSeenByContent()
    {
        string file = Write("staff.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        Scan(file, check: CacheCheck.Content);
        Assert.Equal(1, Scan(file, check: CacheCheck.Content).Known);
        File.WriteAllText(file, new string('x', (int)new FileInfo(file).Length));
        File.SetLastWriteTimeUtc(file, LongAgo);
        Assert.Equal(0, Scan(file, check: CacheCheck.Content).Known);
    }

    [Fact]
    public void TouchedFile_IsKnownByContent()
    {
        string file = Write("staff.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        Scan(file, check: CacheCheck.Content);
        File.SetLastWriteTimeUtc(file, LongAgo.AddDays(1));
        Assert.Equal(1, Scan(file, check: CacheCheck.Content).Known);
    }

    [Fact]
    public void ChangedFile_IsScannedAgain()
    {
        string file = Write("staff.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        string first = Scan(file).Report;
        Write("staff.csv", Csv("氏名|電話番号|メモ", 50, Name, Mobile, Number));
        (string report, long known) = Scan(file);
        Assert.Equal(0, known);
        Assert.NotEqual(first, report);
        Assert.Equal(1, Scan(file).Known);
    }

    [Fact]
    public void LinkToAFileThatChanged_IsScannedAgain()
    {
        string file = Write("staff.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        string link = _folder["link.csv"];
        File.CreateSymbolicLink(link, file);
        string first = Scan(link).Report;
        Assert.Equal((first, 1), Scan(link));
        Write("staff.csv", Csv("氏名|電話番号|メモ", 50, Name, Mobile, Number));
        Assert.Equal(0, Scan(link).Known);
    }

    [Fact]
    public void FileChangedJustNow_IsNotKept()
    {
        string file = Write("staff.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        var clock = new ManualClock();
        clock.Advance(TimeSpan.FromTicks(LongAgo.AddSeconds(1).Ticks));
        Scan(file, options => options with { TimeProvider = clock });
        Assert.Equal(0, Scan(file).Known);
    }

    [Fact]
    public void OtherOptions_HaveFilesScannedAgain()
    {
        string file = Write("staff.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        Scan(file);
        Assert.Equal(0, Scan(file, options => options with { IgnoreHeaders = true }).Known);
        Assert.Equal(0, Scan(file, options => options with { Passwords = ["secret"] }).Known);
    }

    [Fact]
    public void NewTypeWithWords_HasOnlyTheFilesScannedAgainWhoseHeadersHaveThem()
    {
        string concerned = Write("a.csv", Csv("氏名|会員ランク", 40, Name, Number));
        string other = Write("b.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        Scan(concerned);
        Scan(other);
        Assert.Equal(0, Scan(concerned, options => options.With(TypesOf("""{ "types": [ { "id": "member-rank", "japaneseName": "会員ランク", "risk": 2, "headers": ["会員ランク"] } ] }"""))).Known);
        Assert.Equal(1, Scan(other, options => options.With(TypesOf("""{ "types": [ { "id": "member-rank", "japaneseName": "会員ランク", "risk": 2, "headers": ["会員ランク"] } ] }"""))).Known);
    }

    [Fact]
    public void NewTypeWithWords_HasFilesScannedAgainWhoseHeaderRowIsNotTheFirst()
    {
        string file = Write("b.csv", "名簿（令和6年度）\n" + Csv("氏名|電話番号", 40, Name, Mobile));
        Scan(file);
        Assert.Equal(0, Scan(file, options => options.With(TypesOf("""{ "types": [ { "id": "member-rank", "japaneseName": "会員ランク", "risk": 2, "headers": ["会員ランク"] } ] }"""))).Known);
    }

    [Theory]
    [InlineData("^KX[0-9]{6}$", "^KX[0-9]{7}$", 0)]
    [InlineData("^KX[0-9]{6}$", "^KX[0-9]{6}$", 1)]
    public void TypeWithAPattern_HasAllFilesScannedAgainWhenThePatternChanges(string before, string after, int known)
    {
        string file = Write("b.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        Scan(file, options => options.With(OfPattern(before)));
        Assert.Equal(known, Scan(file, options => options.With(OfPattern(after))).Known);

        static TypeFile OfPattern(string pattern) => TypesOf($$"""{ "types": [ { "id": "kx-number", "japaneseName": "KX番号", "risk": 2, "headers": ["KX番号"], "pattern": "{{pattern}}" } ] }""");
    }

    [Fact]
    public void TypeThatIsGone_HasTheFilesScannedAgainInWhichItWasFound()
    {
        string found = Write("a.csv", Csv("氏名|会員ランク", 40, Name, Number));
        string other = Write("b.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        foreach (string file in (string[])[found, other]) Scan(file, options => options.With(TypesOf("""{ "types": [ { "id": "member-rank", "japaneseName": "会員ランク", "risk": 2, "headers": ["会員ランク"] } ] }""")));
        Assert.Equal(0, Scan(found).Known);
        Assert.Equal(1, Scan(other).Known);
    }

    [Fact]
    public void PersonsOfKnownFiles_AreKnownAgainInOthers()
    {
        string first = Write("a.csv", Csv("氏名|生年月日", 40, Name, BirthDate));
        string second = Write("b.csv", Csv("氏名|生年月日|電話番号", 50, Name, BirthDate, Mobile));
        Assert.Equal(50, Count(first, second));
        Assert.Equal(50, Count(first, second));
        Write("b.csv", Csv("氏名|生年月日|電話番号", 60, Name, BirthDate, Mobile));
        Assert.Equal(60, Count(first, second));
    }

    [Fact]
    public void CacheOfAnotherKey_IsRefusedAndLeftAsItIs()
    {
        Scan(Write("a.csv", Csv("氏名", 40, Name)));
        byte[] before = File.ReadAllBytes(CachePath);
        Assert.Equal(ScanCacheFault.OtherKey, Assert.Throws<ScanCacheException>(() => ScanCache.Open(CachePath, PersonalKey.Create())).Fault);
        Assert.Equal(before, File.ReadAllBytes(CachePath));
    }

    [Fact]
    public void FileThatIsNoCache_IsRefusedAndLeftAsItIs()
    {
        string file = Write("thesis.txt", "many years of work, which a cache must not take the place of");
        Assert.Equal(ScanCacheFault.NoCache, Assert.Throws<ScanCacheException>(() => ScanCache.Open(file, Key)).Fault);
        Assert.StartsWith("many years", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void CacheInUse_IsRefused()
    {
        using var cache = ScanCache.Open(CachePath, Key);
        Assert.Equal(ScanCacheFault.InUse, Assert.Throws<ScanCacheException>(() => ScanCache.Open(CachePath, Key)).Fault);
    }

    [Fact]
    public void CacheCutOffAnywhere_StillHasTheResultsBeforeAndTakesNewOnes()
    {
        string first = Write("a.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        string second = Write("b.csv", Csv("氏名|生年月日", 40, Name, BirthDate));
        Scan(first);
        long before = new FileInfo(CachePath).Length;
        Scan(second);
        byte[] whole = File.ReadAllBytes(CachePath);
        int[] lengths = [1, 11, 12, 20, 28, 29, 30, 37, 60, (int)before - 1, (int)before, (int)before + 1, (int)before + 40, whole.Length - 17, whole.Length - 1];
        foreach (int length in lengths)
        {
            File.WriteAllBytes(CachePath, whole[..length]);
            Assert.Equal(length >= before ? 1 : 0, Scan(first).Known);
            Assert.Equal(0, Scan(second).Known);
            Assert.Equal(1, Scan(second).Known);
        }
    }

    [Fact]
    public void RecordThatSomebodyChanged_IsNotBelieved()
    {
        string file = Write("a.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        string report = Scan(file).Report;
        byte[] whole = File.ReadAllBytes(CachePath);
        for (int i = whole.Length - 1; i > whole.Length - 400; i -= 57)
        {
            byte[] changed = [.. whole];
            changed[i] ^= 1;
            File.WriteAllBytes(CachePath, changed);
            Assert.Equal((report, 0), Scan(file));
        }
    }

    [Fact]
    public void CacheOfManyChanges_DoesNotGrowWithoutEnd()
    {
        string file = Write("a.csv", Csv("氏名|電話番号", 40, Name, Mobile));
        Scan(file);
        long once = new FileInfo(CachePath).Length;
        for (int i = 0; i < 12; i++)
        {
            File.SetLastWriteTimeUtc(file, LongAgo.AddMinutes(i + 1));
            Assert.Equal(0, Scan(file).Known);
        }
        Assert.InRange(new FileInfo(CachePath).Length, once, 3 * once);
        Assert.Equal(1, Scan(file).Known);
    }

    public static TheoryData<string> Fixtures() => [.. Directory.EnumerateFiles(RepositoryFolder.Combine("tests", "Corpus", "workbooks"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(RepositoryFolder.Combine(), file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task WhateverBecameOfAFile_IsToldTheSameInBothLanguages(string file)
    {
        string path = RepositoryFolder.Combine(file);
        using var cache = ScanCache.Open(CachePath, Key, CacheCheck.Content);
        var scanner = new PiiScanner(new PiiScannerOptions { Key = Key, Cache = cache, Formats = [new LegacyExcelFormat()] });
        FileReport first = await scanner.ScanFileAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        FileReport second = await scanner.ScanFileAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, cache.Known);
        Assert.Equal(first.ToJson(), second.ToJson());
        Assert.Equal(first.ToJson(ReportLanguage.Japanese), second.ToJson(ReportLanguage.Japanese));
    }

    [Fact]
    public void Cache_HoldsNoCellText()
    {
        Scan(Write("a.csv", Csv("氏名|電話番号", 40, i => Name(i) + "ZQXMARK", Mobile)));
        Assert.DoesNotContain("ZQXMARK", Encoding.UTF8.GetString(File.ReadAllBytes(CachePath)), StringComparison.Ordinal);
    }

    [Fact]
    public void Scanner_WithACacheOfAnotherKey_IsRefused()
    {
        using var cache = ScanCache.Open(CachePath, Key);
        Assert.Throws<ArgumentException>(() => new PiiScanner(new PiiScannerOptions { Cache = cache }));
    }

    private string Write(string name, string text)
    {
        string path = _folder[name];
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, LongAgo);
        return path;
    }

    private (string Report, long Known) Scan(string file, Func<PiiScannerOptions, PiiScannerOptions>? with = null, CacheCheck check = CacheCheck.SizeAndTime)
    {
        using var cache = ScanCache.Open(CachePath, Key, check);
        var options = new PiiScannerOptions { Key = Key, Cache = cache };
        FileReport report = new PiiScanner(with is null ? options : with(options)).ScanFileAsync(file).GetAwaiter().GetResult();
        return (report.ToJson(), cache.Known);
    }

    private long Count(params string[] files)
    {
        using var cache = ScanCache.Open(CachePath, Key);
        var scanner = new PiiScanner(new PiiScannerOptions { Key = Key, Cache = cache, KeepPersons = true });
        var persons = new PersonCounter();
        foreach (string file in files) persons.Add(scanner.ScanFileAsync(file).GetAwaiter().GetResult());
        return persons.Count;
    }

    private static TypeFile TypesOf(string json) => TypeFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
