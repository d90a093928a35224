using System.Text;
using PiiClassifier.Cli.Commands;

namespace PiiClassifier.Cli.Tests;

/// <summary>One run of the command within the test's process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs with canned reports.</summary>
    /// <param name="scan">Gives the report of a path; by default each file is scanned and empty.</param>
    /// <param name="arguments">The command line.</param>
    public static async Task<CommandRun> OfAsync(Func<string, FileReport>? scan, params string[] arguments)
    {
        scan ??= path => CannedReports.WithStatus(path, ScanStatus.Scanned);
        return await OfAsync(options => new FileScanner((path, _, _) => Task.FromResult(scan(path)), (_, name, _, _) => Task.FromResult(scan(name))), arguments);
    }

    public static Task<CommandRun> OfAsync(Func<PiiScannerOptions, FileScanner> makeScanner, params string[] arguments) => OfAsync(makeScanner, arguments, errorIsTerminal: false);

    /// <summary>Runs until its end, or until somebody presses Ctrl+C.</summary>
    public static Task<CommandRun> OfAsync(Func<PiiScannerOptions, FileScanner> makeScanner, string[] arguments, bool errorIsTerminal, CancellationToken cancellationToken = default) =>
        OfAsync(makeScanner, arguments, errorIsTerminal, configurationFolder: "", cancellationToken);

    /// <summary>Runs where a folder is the one in which <c>pii.json</c> is looked for.</summary>
    public static Task<CommandRun> InFolderAsync(string folder, Func<PiiScannerOptions, FileScanner> makeScanner, params string[] arguments) =>
        OfAsync(makeScanner, arguments, errorIsTerminal: false, folder, CancellationToken.None);

    private static async Task<CommandRun> OfAsync(Func<PiiScannerOptions, FileScanner> makeScanner, string[] arguments, bool errorIsTerminal, string configurationFolder, CancellationToken cancellationToken)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var bytes = new MemoryStream();
        var host = new CommandHost
        {
            Output = output,
            OutputBytes = bytes,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes("氏名\n")),
            GetVariable = _ => null,
            MakeScanner = makeScanner,
            ErrorIsTerminal = errorIsTerminal,
            ConfigurationFolder = configurationFolder,
        };
        int exitCode = await new PiiCommandLine(host).RunAsync(arguments, cancellationToken);
        return new CommandRun(exitCode, output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
