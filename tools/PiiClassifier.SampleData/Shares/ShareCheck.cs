using System.Text.Json;

namespace PiiClassifier.SampleData.Shares;

/// <summary>Compares the JSON report of a scan with the manifest of the share that was scanned.</summary>
/// <remarks>Tells paths, statuses and counts; no cell text is known to it.</remarks>
public sealed class ShareCheck
{
    private readonly Dictionary<string, (string Status, bool Personal, long Persons)> _listed = new(StringComparer.Ordinal);

    private ShareCheck()
    {
    }

    /// <summary>What the report does not account for exactly once.</summary>
    public List<string> Unaccounted { get; } = [];

    /// <summary>Files that got another status than one of those that are right.</summary>
    public List<ShareDisagreement> Statuses { get; } = [];

    /// <summary>Files of which the report says that there is personal information and there is none, or the other way round.</summary>
    public List<ShareDisagreement> Personal { get; } = [];

    /// <summary>Files by what became of them.</summary>
    public SortedDictionary<string, int> Outcomes { get; } = new(StringComparer.Ordinal);

    /// <summary>Persons of the files of which the number is known: as written, and as reported.</summary>
    public (long Written, long Reported) Persons { get; private set; }

    /// <summary>Compares.</summary>
    /// <param name="manifestPath">Beside the share, which need not be there any more; the paths of the report lead to it from the current folder.</param>
    /// <param name="reportPath">The report in JSON.</param>
    /// <exception cref="FormatException">One of them is something else.</exception>
    public static ShareCheck Run(string manifestPath, string reportPath)
    {
        string root = Path.GetFullPath(ShareManifest.ShareOf(manifestPath)) + Path.DirectorySeparatorChar;
        IReadOnlyList<ShareFile> manifest = ShareManifest.Read(manifestPath);
        ShareCheck check = new();
        try
        {
            using FileStream stream = File.OpenRead(reportPath);
            using JsonDocument report = JsonDocument.Parse(stream);
            check.ReadFiles(report.RootElement.GetProperty("files"), root, manifest);
            check.Compare(manifest, report.RootElement.GetProperty("summary").GetProperty("notTables").GetInt32());
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{reportPath} is no report.", fault);
        }
        return check;
    }

    private void ReadFiles(JsonElement files, string root, IReadOnlyList<ShareFile> manifest)
    {
        HashSet<string> known = [.. manifest.Select(file => file.Path)];
        foreach (JsonElement file in files.EnumerateArray())
        {
            string path = Path.GetFullPath(file.GetProperty("path").GetString()!);
            path = path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..].Replace(Path.DirectorySeparatorChar, '/') : path;
            if (!known.Contains(path)) Unaccounted.Add("not in the manifest: " + path);
            else if (!_listed.TryAdd(path, ReadFile(file))) Unaccounted.Add("listed twice: " + path);
        }
    }

    private static (string Status, bool Personal, long Persons) ReadFile(JsonElement file)
    {
        JsonElement[] tables = [.. file.GetProperty("tables").EnumerateArray()];
        bool personal = tables.SelectMany(table => table.GetProperty("columns").EnumerateArray())
            .Any(column => column.GetProperty("type").ValueKind == JsonValueKind.String || (column.TryGetProperty("embedded", out JsonElement embedded) && embedded.GetArrayLength() > 0));
        return (file.GetProperty("status").GetString()!, personal, tables.Sum(table => table.GetProperty("persons").GetInt64()));
    }

    private void Compare(IReadOnlyList<ShareFile> manifest, int notTables)
    {
        int unlisted = 0;
        foreach (ShareFile file in manifest)
        {
            bool isListed = _listed.TryGetValue(file.Path, out (string Status, bool Personal, long Persons) told);
            bool leftOut = !isListed && file.Statuses.Contains(ShareStatus.LeftOut);
            string outcome = isListed ? told.Status : leftOut ? ShareStatus.LeftOut : ShareStatus.NotTable;
            if (outcome == ShareStatus.NotTable) unlisted++;
            Outcomes[outcome] = Outcomes.GetValueOrDefault(outcome) + 1;
            if (!file.Statuses.Contains(outcome)) Statuses.Add(new ShareDisagreement(file, $"{string.Join('|', file.Statuses)} -> {outcome}"));
            if (file.Personal is { } personal && personal != told.Personal) Personal.Add(new ShareDisagreement(file, personal ? "personal -> not found" : "not personal -> found"));
            if (file.Persons is { } persons && isListed) Persons = (Persons.Written + persons, Persons.Reported + told.Persons);
        }
        // Of files that are no tables only the number is told.
        if (unlisted != notTables) Unaccounted.Add(FormattableString.Invariant($"{unlisted} files of the manifest are not listed, {notTables} are counted as no tables"));
    }
}
