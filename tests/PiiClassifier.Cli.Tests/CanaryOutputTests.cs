using System.IO.Compression;
using System.Text;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Tests;

/// <summary>Marks of cells are in no byte that a command leaves: reports, caches, baselines, assessments, comparisons, messages, masked copies.</summary>
public sealed class CanaryOutputTests : IDisposable
{
    private const string KeyFile = "key";

    private readonly ScratchFolder _folder = new();

    public CanaryOutputTests()
    {
        _folder.Write(KeyFile, Encoding.ASCII.GetBytes(PersonalKey.Create().ToText()));
        Directory.CreateDirectory(_folder["out"]);
    }

    public static TheoryData<string> Files => [.. CanaryFiles.Contents.Keys];

    /// <summary>What is given by mistake where another file is wanted.</summary>
    public static TheoryData<string, string> Mistakes
    {
        get
        {
            var mistakes = new TheoryData<string, string>();
            foreach (string command in (string[])["scan --config", "scan --types", "scan --baseline", "scan --cache", "scan --key-file", "scan --passwords", "mask --policy", "mask --key-file", "mask --types", "report", "assess", "diff", "trace", "incident", "explain --types"])
            {
                foreach (string file in MistakenFiles.Keys) mistakes.Add(command, file);
            }
            return mistakes;
        }
    }

    public static TheoryData<string> Maskable => ["roll.csv", "roll-cp932.csv", "roll-utf-16.csv", "roll.xlsx"];

    private static Dictionary<string, byte[]> MistakenFiles { get; } = new()
    {
        ["table.csv"] = CanaryFiles.Contents["utf-8.csv"],
        ["table-cp932.csv"] = CanaryFiles.Contents["cp932.csv"],
        ["workbook.xlsx"] = CanaryFiles.Contents["roll.xlsx"],
        ["records.json"] = CanaryFiles.Utf8($"[{{\"氏名\": \"{CanaryMark.Latin}{CanaryMark.Japanese}\", \"電話番号\": 90}}]"),
        ["record.json"] = CanaryFiles.Utf8($"{{\"氏名\": \"{CanaryMark.Latin}{CanaryMark.Japanese}\"}}"),
        ["half.json"] = CanaryFiles.Utf8($"{{\"types\": [{{\"id\": \"{CanaryMark.Latin}"),
        ["words.json"] = CanaryFiles.Utf8($"{{\"version\": \"{CanaryMark.Latin}\", \"schemaVersion\": \"{CanaryMark.Latin}\", \"types\": \"{CanaryMark.Latin}\", \"keyId\": \"{CanaryMark.Latin}\", \"format\": \"{CanaryMark.Latin}\", \"person-name\": \"{CanaryMark.Latin}\"}}"),
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Mark_OfACell_IsInNothingThatACommandLeaves(string name)
    {
        string input = _folder.Write(name, CanaryFiles.Contents[name]), json = Out("report.json");
        string[] reports = [.. ReportTarget.Formats.SelectMany(format => (string[])["--output", $"{format}={Out("report." + format)}"])];
        string[] known = ["--key-file", _folder[KeyFile], "--cache", Out("share.piicache"), "--cache-by", "content"];

        await Run(["scan", input, "--lang", "ja", "--write-baseline", Out("accepted.json"), .. known, .. reports]);
        await Run(["scan", input, "--lang", "en", "--baseline", Out("accepted.json"), .. known, "--output", "csv=" + Out("again.csv"), "--output", "-"]);
        await Run("scan", input, "--ignore-headers", "--output", Out("headless.json"));
        await Run("scan", input, "--max-size", "10", "--jobs", "2", "--output", Out("too-large.json"));
        foreach (string holder in OperatorOption.Names)
        {
            await Run("report", json, "--operator", holder, "--output", Out($"{holder}.html"));
            foreach (string form in (string[])["txt", "md", "json"]) await Run("assess", json, "--operator", holder, "--known-on", "2026-01-05", "--output", Out($"{holder}.{form}"));
        }
        foreach (string form in (string[])["txt", "md", "json"]) await Run("diff", json, Out("headless.json"), "--output", Out($"diff.{form}"));
        await Run("mask", input, "--dry-run", "--min-confidence", "0");
        await Run("mask", input, "--output", _folder["masked-" + name], "--key-file", _folder[KeyFile]);
        await Run("mask", input, "--output", _folder["forced-" + name], "--key-file", _folder[KeyFile], "--force", "--drop-copies");

        string[] left = Directory.GetFiles(_folder["out"], "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None });
        Assert.True(left.Length >= ReportTarget.Formats.Count + 4, $"{left.Length} files");
        foreach (string file in left) CanaryMark.AssertAbsent(File.ReadAllBytes(file), Path.GetFileName(file));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Mark_OfAFileThatIsNamedByMistake_IsInNoMessage(string command, string name)
    {
        string input = _folder.Write("input.csv", "氏名,電話番号\n佐藤太郎,090-1234-5678\n"u8.ToArray()), mistake = _folder.Write(name, MistakenFiles[name]);
        string[] words = command.Split(' ');
        string[] rest = words is ["diff"] ? [mistake] : words is ["trace"] ? ["--logs", mistake] : words is ["mask", _] ? [input, "--output", Out("masked.csv")] : words.Length > 1 ? [input] : [];
        foreach (string language in (string[])["en", "ja"]) await Run([.. words, mistake, .. rest, "--lang", language]);
    }

    [Theory]
    [InlineData("scan")]
    [InlineData("explain")]
    [InlineData("mask")]
    public async Task Mark_InAnExceptionOfARecognizer_IsInNoOutput(string command)
    {
        string input = _folder.Write("roll.csv", CanaryFiles.Contents["utf-8.csv"]);
        string[] options = command == "mask" ? ["--output", Out("masked.csv")] : command == "scan" ? ["--key-file", _folder[KeyFile], "--cache", Out("cache"), "--format", "json"] : [];
        CommandRun run = await Run(options => FileScanner.Real(options with { Recognizers = [new ThrowingRecognizer()] }), [command, input, .. options]);
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Contains(nameof(InvalidOperationException), run.Output + run.Error, StringComparison.Ordinal);
        foreach (string file in Directory.GetFiles(_folder["out"])) CanaryMark.AssertAbsent(File.ReadAllBytes(file), file);
    }

    [Fact]
    public async Task Mark_InAFaultOfTheCommand_IsInNoOutput()
    {
        string input = _folder.Write("roll.csv", CanaryFiles.Contents["utf-8.csv"]);
        CommandRun run = await Run(_ => new FileScanner((_, _, _) => throw new InvalidOperationException(CanaryMark.Latin), (_, _, _, _) => throw new InvalidOperationException(CanaryMark.Latin)), "scan", input);
        Assert.Equal(ExitCodes.Broken, run.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Maskable))]
    public async Task Mark_OfAMaskedColumn_IsInNoByteOfTheCopy(string name)
    {
        const string Header = "氏名,メールアドレス,電話番号,備考";
        string rows = string.Concat(Enumerable.Range(0, 40).Select(i => $"佐藤 {CanaryMark.Latin}{CanaryMark.Japanese}{i},{CanaryMark.Latin}{i}@example.jp,090-{CanaryMark.Latin}-{i:D4},電話 090-1234-{i:D4} {CanaryMark.Japanese}さん {CanaryMark.Latin}{i}\n"));
        string csv = $"{Header}\n{rows}";
        string input = _folder.Write(name, name switch
        {
            "roll-cp932.csv" => CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(csv),
            "roll-utf-16.csv" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(csv)],
            "roll.csv" => CanaryFiles.Utf8(csv),
            _ => CanaryFiles.Xlsx(csv),
        });
        CommandRun run = await Run("mask", input, "--output", Out(name), "--key-file", _folder[KeyFile], "--min-confidence", "0", "--force", "--drop-copies");
        Assert.True(run.ExitCode == 0, run.Error);
        byte[] copy = File.ReadAllBytes(Out(name));
        CanaryMark.AssertAbsent(copy, name);
        if (!name.EndsWith(".xlsx", StringComparison.Ordinal)) return;
        using var archive = new ZipArchive(new MemoryStream(copy));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (Stream part = entry.Open()) part.CopyTo(content);
            CanaryMark.AssertAbsent(content.ToArray(), entry.FullName);
        }
    }

    [Fact]
    public async Task Mark_InAPartThatIsNotMasked_KeepsTheCopyFromBeingWritten()
    {
        string input = _folder.Write("copies.xlsx", CanaryFiles.Contents["copies.xlsx"]);
        CommandRun run = await Run("mask", input, "--output", Out("copies.xlsx"), "--key-file", _folder[KeyFile], "--min-confidence", "0", "--drop-copies");
        Assert.Equal(ExitCodes.Unsure, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder["out"]));
    }

    [Theory]
    [InlineData(CanaryMark.Latin)]
    [InlineData(CanaryMark.Japanese)]
    public void Search_ForAMark_FindsItInEveryForm(string mark)
    {
        Assert.Contains(CanaryMark.Forms, form => form.Bytes.AsSpan().SequenceEqual(CanaryFiles.Utf8(mark)));
        foreach ((string name, byte[] form) in CanaryMark.Forms)
        {
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CanaryMark.AssertAbsent([1, 2, .. form, 3], name));
        }
        foreach (string around in (string[])["", "a", "ab"])
        {
            byte[] text = CanaryFiles.Utf8(around + mark + around);
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CanaryMark.AssertAbsent(CanaryFiles.Utf8(Convert.ToBase64String(text)), "base64"));
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CanaryMark.AssertAbsent(CanaryFiles.Utf8(Convert.ToHexStringLower(text)), "hex"));
        }
        CanaryMark.AssertAbsent(CanaryFiles.Utf8(mark[1..]), "half a mark");
    }

    private string Out(string name) => _folder["out/" + name];

    private static Task<CommandRun> Run(params string[] arguments) => Run(FileScanner.Real, arguments);

    private static async Task<CommandRun> Run(Func<PiiScannerOptions, FileScanner> scanner, params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(scanner, arguments, errorIsTerminal: true);
        CanaryMark.AssertAbsent(CanaryFiles.Utf8(run.Output), "standard output of " + arguments[0]);
        CanaryMark.AssertAbsent(CanaryFiles.Utf8(run.Error), "standard error of " + arguments[0]);
        return run;
    }
}
