using System.Text;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class PasswordsTests
{
    private static readonly string Protected = Path.Combine(Root(), "tests", "Corpus", "formats", "xlsx-populate", "roll-himitsu.xlsx");

    [Fact]
    public async Task Scan_WithAFileOfPasswords_OpensWhatTheyOpenAndPrintsNone()
    {
        using var folder = new ScratchFolder();
        string passwords = folder.Write("passwords.txt", Encoding.UTF8.GetBytes("mistaken\n\nhimitsu\n"));
        CommandRun closed = await CommandRun.OfAsync(FileScanner.Real, "scan", Protected, "--lang", "en");
        Assert.Equal(ExitCodes.Unread, closed.ExitCode);
        Assert.Contains("--passwords", closed.Output, StringComparison.Ordinal);
        CommandRun open = await CommandRun.OfAsync(FileScanner.Real, "scan", Protected, "--passwords", passwords, "--lang", "en");
        Assert.Equal((ExitCodes.Done, ""), (open.ExitCode, open.Error));
        Assert.Contains("Date of birth", open.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mistaken", open.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_WithoutTheFileOfPasswords_IsWrongUsage() =>
        Assert.Equal(ExitCodes.WrongUsage, (await CommandRun.OfAsync(FileScanner.Real, "scan", Protected, "--passwords", "gone.txt")).ExitCode);

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PiiClassifier.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
