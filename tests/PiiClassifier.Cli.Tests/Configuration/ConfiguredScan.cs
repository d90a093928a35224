using System.Text;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Configuration;

/// <summary>A folder with a configuration and <c>data/a.csv</c> and <c>data/b.csv</c>, and scans from within it.</summary>
internal sealed class ConfiguredScan : IDisposable
{
    private readonly ScratchFolder _folder = new ScratchFolder().With("data/a.csv", "data/b.csv");

    public ConfiguredScan(string configuration) => Write("pii.json", configuration);

    /// <summary>The paths that the last scan read, from the folder.</summary>
    public List<string> Read { get; } = [];

    /// <summary>The options of the last scan; none when it did not come to it.</summary>
    public PiiScannerOptions? Options { get; private set; }

    public string this[string name] => _folder[name];

    public string Write(string name, string text) => _folder.Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Scans with the folder as the current one.</summary>
    public Task<CommandRun> ScanAsync(params string[] arguments) => ScanAsync(_folder.FullPath, arguments);

    /// <summary>Scans from a folder in which there is no configuration.</summary>
    public Task<CommandRun> ScanFromElsewhereAsync(params string[] arguments) => ScanAsync("", arguments);

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> ScanAsync(string current, string[] arguments)
    {
        Read.Clear();
        Options = null;
        return CommandRun.InFolderAsync(current, Make, ["scan", .. arguments]);
    }

    private FileScanner Make(PiiScannerOptions options)
    {
        Options = options;
        return new FileScanner(
            (path, _, _) =>
            {
                lock (Read) Read.Add(Path.GetRelativePath(_folder.FullPath, path).Replace('\\', '/'));
                return Task.FromResult(CannedReports.WithRisk1(path));
            },
            (_, name, _, _) => Task.FromResult(CannedReports.WithRisk1(name)));
    }
}
