using System.Text;
using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.SampleData.Sets;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class MatchCommandTests : IDisposable
{
    private const string PngStart = "\u0089PNG\r\n\u001a\n";

    private readonly ScratchFolder _folder = new();
    private readonly string _key;
    private readonly string _roll;

    public MatchCommandTests()
    {
        _key = WriteKey("key");
        Directory.CreateDirectory(_folder["share"]);
        _roll = _folder["share/roll.csv"];
        VoterRoll.Write(_roll, rows: 500, seed: 1, "utf-8");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Excerpt_OfAFingerprintedShare_IsMatched()
    {
        string known = await FingerprintAsync();
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(known));
        CommandRun run = await RunAsync("match", Excerpt(10), "--against", known, "--key-file", _key, "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement match = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("matches").EnumerateArray());
        Assert.Equal((_roll, "source", 10), (match.GetProperty("path").GetString(), match.GetProperty("verdict").GetString(), match.GetProperty("records").GetInt32()));
        AssertTellsNothing(run);
    }

    [Theory]
    [InlineData("en", "source")]
    [InlineData("ja", "出所")]
    public async Task Excerpt_InALanguage_IsTold(string language, string verdict)
    {
        CommandRun run = await RunAsync("match", Excerpt(10), "--against", await FingerprintAsync(), "--key-file", _key, "--lang", language);
        Assert.Contains(verdict, run.Output, StringComparison.Ordinal);
        AssertTellsNothing(run);
    }

    [Fact]
    public async Task ExitCode_WhenAskedFor_TellsAMatch()
    {
        string known = await FingerprintAsync();
        Assert.Equal(ExitCodes.Found, (await RunAsync("match", Excerpt(10), "--against", known, "--key-file", _key, "--exit-code")).ExitCode);
        VoterRoll.Write(_folder["other.csv"], rows: 20, seed: 2, "cp932");
        CommandRun none = await RunAsync("match", _folder["other.csv"], "--against", known, "--key-file", _key, "--exit-code", "--format", "json");
        Assert.Equal(ExitCodes.Done, none.ExitCode);
        Assert.Empty(JsonDocument.Parse(none.Output).RootElement.GetProperty("matches").EnumerateArray());
    }

    [Fact]
    public async Task Key_ThatIsAnother_IsToldWithBothIds()
    {
        string known = await FingerprintAsync();
        string other = WriteKey("other");
        CommandRun run = await RunAsync("match", Excerpt(3), "--against", known, "--key-file", other, "--lang", "en");
        Assert.Equal(ExitCodes.NoReport, run.ExitCode);
        Assert.All((string[])[IdOf(_key), IdOf(other)], id => Assert.Contains(id, run.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "holds no fingerprints")]
    [InlineData(8, "version")]
    [InlineData(-1, "ends too early")]
    [InlineData(300, "not as it was written")]
    public async Task Fingerprints_ThatAreNotWhole_AreRefusedWithAdvice(int place, string advice)
    {
        string known = await FingerprintAsync();
        byte[] bytes = File.ReadAllBytes(known);
        if (place < 0) bytes = bytes[..^100];
        else bytes[place] ^= 0x40;
        File.WriteAllBytes(known, bytes);
        CommandRun run = await RunAsync("match", Excerpt(3), "--against", known, "--key-file", _key, "--lang", "en");
        Assert.Equal((ExitCodes.NoReport, ""), (run.ExitCode, run.Output));
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sample_WithoutRows_IsRefusedWithAdvice()
    {
        string known = await FingerprintAsync();
        (string Name, byte[] Content)[] samples =
        [
            ("empty.csv", []), ("header.csv", Encoding.UTF8.GetBytes("氏名,生年月日\r\n")), ("picture.png", Encoding.Latin1.GetBytes(PngStart + new string('x', 200))),
        ];
        foreach ((string name, byte[] content) in samples)
        {
            CommandRun run = await RunAsync("match", _folder.Write(name, content), "--against", known, "--key-file", _key, "--lang", "en");
            Assert.True((run.ExitCode, run.Output) == (ExitCodes.Unread, ""), name);
            Assert.Contains(name, run.Error, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCodes.Unread, (await RunAsync("match", _folder["missing.csv"], "--against", known, "--key-file", _key)).ExitCode);
        Assert.Equal(ExitCodes.WrongUsage, (await RunAsync("match", _folder.FullPath, "--against", known, "--key-file", _key)).ExitCode);
    }

    [Fact]
    public async Task Fingerprint_OfWhatCannotBeRead_TellsItAndGoesOn()
    {
        _folder.Write("share/broken.xlsx", "PK\u0003\u0004 broken"u8.ToArray());
        CommandRun run = await RunAsync("fingerprint", _folder["share"], "-o", _folder["known.pfp"], "--key-file", _key);
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Contains("broken.xlsx", run.Error, StringComparison.Ordinal);
        Assert.Contains("500", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fingerprint_WithoutAPlace_IsWrongUsage()
    {
        Assert.Equal(ExitCodes.WrongUsage, (await RunAsync("fingerprint", _folder["share"], "--key-file", _key)).ExitCode);
        Assert.Equal(ExitCodes.WrongUsage, (await RunAsync("fingerprint", _folder["share"], "-o", "-", "--key-file", _key)).ExitCode);
        Assert.Equal(ExitCodes.WrongUsage, (await RunAsync("fingerprint", "-", "-o", _folder["known.pfp"], "--key-file", _key)).ExitCode);
    }

    [Fact]
    public async Task Fingerprint_ThatIsInterrupted_LeavesNothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, ["fingerprint", _folder["share"], "-o", _folder["known.pfp"], "--key-file", _key], errorIsTerminal: false, source.Token);
        Assert.Equal(ExitCodes.Interrupted, run.ExitCode);
        Assert.DoesNotContain(Directory.GetFiles(_folder.FullPath), file => file.Contains("pfp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copies_OnAShare_AreListedWithWhatWasNotRead()
    {
        _folder.Write("share/broken.xlsx", "PK\u0003\u0004 broken"u8.ToArray());
        VoterRoll.Write(_folder["share/others.csv"], rows: 500, seed: 2, "utf-8");
        CommandRun run = await RunAsync("copies", Excerpt(20), _folder["share"], "-o", _folder["copies.json"], "-o", _folder["copies.csv"], "--share", "0.5");
        Assert.Equal((ExitCodes.Unread, "", ""), (run.ExitCode, run.Output, run.Error));
        JsonElement root = JsonDocument.Parse(File.ReadAllBytes(_folder["copies.json"])).RootElement;
        Assert.Equal(("copies", JsonValueKind.Null, 3), (root.GetProperty("kind").GetString(), root.GetProperty("keyId").ValueKind, root.GetProperty("searched").GetInt32()));
        Assert.Equal([(_roll, "copy", 20)], root.GetProperty("matches").EnumerateArray().Select(match => (match.GetProperty("path").GetString()!, match.GetProperty("verdict").GetString()!, match.GetProperty("records").GetInt32())));
        Assert.Equal([_folder["share/broken.xlsx"]], root.GetProperty("unread").EnumerateArray().Select(file => file.GetProperty("path").GetString()!));
        Assert.Equal(3, File.ReadAllLines(_folder["copies.csv"]).Length);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.1")]
    [InlineData("half")]
    public async Task Share_OutOfItsRange_IsWrongUsage(string share) =>
        Assert.Equal(ExitCodes.WrongUsage, (await RunAsync("copies", Excerpt(3), _folder["share"], "--share", share)).ExitCode);

    private static Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(FileScanner.Real, arguments);

    private async Task<string> FingerprintAsync()
    {
        CommandRun run = await RunAsync("fingerprint", _folder["share"], "-o", _folder["known.pfp"], "--key-file", _key);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        return _folder["known.pfp"];
    }

    private string Excerpt(int rows)
    {
        string[] lines = File.ReadAllLines(_roll);
        return _folder.Write("excerpt.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines.Take(1).Concat(lines.Skip(100).Take(rows))) + "\r\n"));
    }

    private string WriteKey(string name)
    {
        string path = _folder.Write(name, Encoding.ASCII.GetBytes(PersonalKey.Create().ToText()));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }

    private static string IdOf(string file) => PersonalKey.TryParse(File.ReadAllText(file), out PersonalKey? key) ? key.Id : "";

    private void AssertTellsNothing(CommandRun run)
    {
        foreach (string cell in File.ReadLines(_roll).Skip(1).Take(200).Select(line => line.Split(',')).SelectMany(row => (string[])[row[2], row[3], row[4], row[8]])) Assert.DoesNotContain(cell, run.Output + run.Error, StringComparison.Ordinal);
    }
}
