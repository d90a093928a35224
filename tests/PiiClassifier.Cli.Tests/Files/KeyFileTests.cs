using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Tests.Files;

public sealed class KeyFileTests : IDisposable
{
    private static readonly Words Words = new(ReportLanguage.English);
    private readonly ScratchFolder _folder = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void OwnKey_OnFirstUse_IsMadeForItsOwnerAndTold()
    {
        PersonalKey made = KeyFile.Open(named: null, Host(), Words);
        string path = Path.Combine(_folder.FullPath, "pii", "key");
        Assert.Contains(made.Id, _error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(made.ToText(), _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(made.ToText() + "\n", File.ReadAllText(path));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void OwnKey_OnSecondUse_IsTheSameAndNotTold()
    {
        PersonalKey first = KeyFile.Open(named: null, Host(), Words);
        _error.GetStringBuilder().Clear();
        Assert.Equal(first.Id, KeyFile.Open(named: null, Host(), Words).Id);
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public async Task OwnKey_MadeByManyAtOnce_IsOne()
    {
        PersonalKey[] keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => KeyFile.Open(named: null, Host(TextWriter.Null), Words))));
        Assert.Single(keys.Select(key => key.Id).Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData("氏名,住所\n")]
    [InlineData("0123\n")]
    public void KeyFile_ThatHoldsNoKey_IsWrongUsageWithoutItsText(string content)
    {
        string path = _folder.Write("key", System.Text.Encoding.UTF8.GetBytes(content));
        var fault = Assert.Throws<WrongUsageException>(() => KeyFile.Open(path, Host(), Words));
        Assert.Contains("64 hexadecimal digits", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("氏名", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KeyFile_ThatIsNotThere_IsWrongUsageAndNotMade()
    {
        Assert.Throws<WrongUsageException>(() => KeyFile.Open(_folder["none"], Host(), Words));
        Assert.False(File.Exists(_folder["none"]));
    }

    [Fact]
    public void KeyFile_ThatOthersMayRead_IsWarnedOf()
    {
        if (OperatingSystem.IsWindows()) return;
        string path = _folder.Write("key", System.Text.Encoding.ASCII.GetBytes(PersonalKey.Create().ToText()));
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        KeyFile.Open(path, Host(), Words);
        Assert.Contains("chmod 600", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void OwnPath_WithoutVariables_IsUnknown() => Assert.Null(KeyFile.OwnPath(_ => null));

    public void Dispose()
    {
        _error.Dispose();
        _folder.Dispose();
    }

    private CommandHost Host(TextWriter? error = null) => new()
    {
        Output = TextWriter.Null,
        OutputBytes = Stream.Null,
        Error = error ?? _error,
        OpenInput = () => Stream.Null,
        GetVariable = name => name == "XDG_DATA_HOME" ? _folder.FullPath : null,
    };
}
