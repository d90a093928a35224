using System.Diagnostics;
using System.Text;

namespace PiiClassifier.Cli.Tests;

/// <summary>Opens workbooks with LibreOffice, to see them as another program does.</summary>
internal static class LibreOffice
{
    // Comma, quotation mark, UTF-8, all sheets, texts as they show.
    private const string Filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    public static bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    /// <summary>The cells of each sheet, by its name.</summary>
    public static async Task<IReadOnlyDictionary<string, string[][]>> SheetsOfAsync(string workbook, string folder)
    {
        string name = Path.GetFileNameWithoutExtension(workbook), output = Path.Combine(folder, name);
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder}-profile", "--headless", "--norestore", "--convert-to", Filter, "--outdir", output, workbook]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token), process.WaitForExitAsync(patience.Token));
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        return Directory.GetFiles(output).ToDictionary(file => Path.GetFileNameWithoutExtension(file)[(name.Length + 1)..], Read);
    }

    private static string[][] Read(string file)
    {
        using FileStream stream = File.OpenRead(file);
        var records = new Tables.Csv.CsvRecordReader(stream, Encoding.UTF8, ',', skipFirst: false, Tables.TableReadLimits.Default);
        var rows = new List<string[]>();
        while (records.Read())
        {
            string[] row = new string[records.CellCount];
            for (int i = 0; i < row.Length; i++) row[i] = Encoding.UTF8.GetString(records.GetCell(i));
            rows.Add(row);
        }
        return [.. rows];
    }
}
