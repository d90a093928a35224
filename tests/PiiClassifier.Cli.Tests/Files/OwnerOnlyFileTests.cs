using PiiClassifier.Cli.Files;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Files;

public sealed class OwnerOnlyFileTests : IDisposable
{
    private const string Digits = "0123456789abcdef0123456789abcdef";
    private static readonly DateTime LongAgo = new(2024, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData($".report.json.{Digits}.tmp", true)]
    [InlineData($".other.json.{Digits}.tmp", false)]
    [InlineData($"report.json.{Digits}.tmp", false)]
    [InlineData($".report.json.{Digits}", false)]
    [InlineData(".report.json.backup.tmp", false)]
    [InlineData(".report.json..tmp", false)]
    [InlineData(".report.json.tmp", false)]
    public void Write_BesideWhatAKilledProcessBegan_RemovesThatAlone(string name, bool isRemoved)
    {
        File.SetLastWriteTimeUtc(_folder.Write(name, "half"u8.ToArray()), LongAgo);
        Write();
        Assert.Equal(!isRemoved, File.Exists(_folder[name]));
        Assert.Equal("whole", File.ReadAllText(_folder["report.json"]));
    }

    [Fact]
    public void Write_BesideWhatWasBegunJustNow_LeavesIt()
    {
        string begun = _folder.Write($".report.json.{Digits}.tmp", "half"u8.ToArray());
        Write();
        Assert.True(File.Exists(begun));
    }

    [Fact]
    public void Write_BesideWhatIsOpen_LeavesIt()
    {
        string begun = _folder.Write($".report.json.{Digits}.tmp", "half"u8.ToArray());
        File.SetLastWriteTimeUtc(begun, LongAgo);
        using (File.OpenRead(begun)) Write();
        Assert.True(File.Exists(begun));
    }

    [Fact]
    public void Write_ThatFails_LeavesWhatWasThere()
    {
        Write();
        Assert.Throws<InvalidOperationException>(() => OwnerOnlyFile.Write(_folder["report.json"], _ => throw new InvalidOperationException()));
        Assert.Equal("whole", File.ReadAllText(_folder["report.json"]));
        Assert.Single(Directory.GetFiles(_folder.FullPath));
    }

    private void Write() => OwnerOnlyFile.Write(_folder["report.json"], stream => stream.Write("whole"u8));
}
