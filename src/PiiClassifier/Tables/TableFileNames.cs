namespace PiiClassifier.Tables;

/// <summary>What names say about files; formats go by content.</summary>
internal static class TableFileNames
{
    private static readonly string[] TableExtensions = [".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"];

    /// <summary>Whether the name says that the file is a table.</summary>
    public static bool SayTable(string path) => TableExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name says that the file is a table or may well be one: much is exported as .txt, but every archive of programs holds a read-me too.</summary>
    public static bool AllowTable(string path) => SayTable(path) || Path.GetExtension(path.AsSpan()).Equals(".txt", StringComparison.OrdinalIgnoreCase);
}
