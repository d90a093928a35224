namespace PiiClassifier.Tests.Reports;

/// <summary>What a scan of samples/data finds.</summary>
internal static class SampleReport
{
    public static async Task<ScanReport> ScanAsync()
    {
        var scanner = new PiiScanner(new PiiScannerOptions { KeepPersons = true });
        var persons = new PersonCounter();
        var files = new List<FileReport>();
        foreach (string path in Directory.GetFiles(RepositoryFolder.Combine("samples", "data")).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(path);
            if (name is "README.md" or "labels.json") continue;
            // As if they lay in a share: the folder of this checkout is no part of what is compared.
            await using FileStream stream = File.OpenRead(path);
            FileReport file = await scanner.ScanAsync(stream, "share/" + name);
            persons.Add(file);
            files.Add(file);
        }
        files.Add(new FileReport { Path = "share/old/名簿.xls", SizeBytes = 48_640, Status = ScanStatus.Unsupported, Failure = new ScanFailure("unsupported-xls"), Format = "xls" });
        files.Add(new FileReport { Path = "share/hr/評価.xlsx", SizeBytes = 91_136, Status = ScanStatus.Encrypted, Failure = new ScanFailure("encrypted-workbook"), Format = "xlsx" });
        return new ScanReport { Files = files, Persons = persons, StartedAt = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), Elapsed = TimeSpan.FromSeconds(2), NotTables = 2 };
    }
}
