using PiiClassifier;

var scanner = new PiiScanner();
FileReport file = await scanner.ScanFileAsync(args[0]);
Console.WriteLine($"{file.Path}: {file.Failure?.Describe(ReportLanguage.English) ?? "read"}");
foreach (TableReport table in file.Tables)
{
    Console.WriteLine($"{table.Name} {table.Subject}: {table.Persons} persons in {table.Rows} rows");
    foreach (ColumnReport column in table.Columns.Where(column => column.Type is not null))
    {
        Console.WriteLine($"  {column.Index} {column.Header}: {column.Type} ({column.Confidence:P0}), risk {column.Type!.Risk}");
        foreach (Evidence reason in column.Evidence) Console.WriteLine($"    {reason.Describe(ReportLanguage.English)}");
    }
}
