using PiiClassifier.Fixtures;

namespace PiiClassifier.Tests.Scanning;

public sealed class FileExposureTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OpenFolder = OwnerOnly | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    [Theory]
    [InlineData(OwnerOnly, OpenFolder, OpenFolder, false)]
    [InlineData(OwnerOnly | UnixFileMode.OtherRead, OwnerOnly, OpenFolder, false)]
    [InlineData(OwnerOnly | UnixFileMode.OtherRead, OpenFolder, OwnerOnly, false)]
    [InlineData(OwnerOnly | UnixFileMode.OtherRead, OwnerOnly | UnixFileMode.OtherRead, OpenFolder, false)]
    [InlineData(OwnerOnly | UnixFileMode.OtherRead, OpenFolder, OpenFolder, true)]
    public async Task Everyone_CanRead_OnlyWhenFileAndEveryFolderAreOpen(UnixFileMode file, UnixFileMode inner, UnixFileMode outer, bool open)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new ScratchFolder();
        string path = Roll(folder, "outer/inner/roll.csv");
        SetModes(file, inner, outer, path);
        Assert.Equal(open && Leads(folder.FullPath), (await new PiiScanner().ScanFileAsync(path)).EveryoneCanRead);
    }

    [Fact]
    public async Task Link_IsAsOpenAsWhatItLeadsTo()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new ScratchFolder();
        string path = Roll(folder, "outer/inner/roll.csv");
        File.CreateSymbolicLink(folder["link.csv"], path);
        Directory.CreateSymbolicLink(folder["link"], Path.GetDirectoryName(path)!);
        foreach (UnixFileMode outer in (UnixFileMode[])[OpenFolder, OwnerOnly])
        {
            SetModes(OwnerOnly | UnixFileMode.OtherRead, OpenFolder, outer, path);
            bool open = outer == OpenFolder && Leads(folder.FullPath);
            Assert.Equal(open, (await new PiiScanner().ScanFileAsync(folder["link.csv"])).EveryoneCanRead);
            Assert.Equal(open, (await new PiiScanner().ScanFileAsync(folder["link/roll.csv"])).EveryoneCanRead);
        }
    }

    [Fact]
    public async Task Missing_TellsNothing() => Assert.Null((await new PiiScanner().ScanFileAsync("no/such/file.csv")).EveryoneCanRead);

    private static string Roll(ScratchFolder folder, string name) => folder.Write(name, "氏名,住所\n"u8.ToArray());

    private static void SetModes(UnixFileMode file, UnixFileMode inner, UnixFileMode outer, string path)
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(path, file);
        File.SetUnixFileMode(Path.GetDirectoryName(path)!, inner);
        File.SetUnixFileMode(Path.GetDirectoryName(Path.GetDirectoryName(path))!, outer);
    }

    // Where this checkout lies is not for the test to say.
    private static bool Leads(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder) & UnixFileMode.OtherExecute) == 0) return false;
        }
        return true;
    }
}
