using System.Globalization;
using PiiClassifier.Reports;

namespace PiiClassifier.Comparisons;

/// <summary>A file of which something changed.</summary>
public sealed class FileComparison
{
    // More than 100 persons is what municipalities report to the Commission, more than 1,000 what companies do (Enforcement Rules of the APPI, art. 43 and 7).
    private const double FewestPersonsThatCount = 100;

    private FileComparison()
    {
    }

    /// <summary>The file in the earlier report; <see langword="null"/> when it is added.</summary>
    public required FileReport? Before { get; init; }

    /// <summary>The file in the later report; <see langword="null"/> when it is gone: it is not in that report.</summary>
    public required FileReport? After { get; init; }

    /// <summary>
    /// The tables of which something changed, in their order, those that are gone last. Of a file that is added, gone or was not read before: the tables with personal columns.
    /// A table that the later scan did not see is gone only when that scan read the file to its end.
    /// </summary>
    public required IReadOnlyList<TableComparison> Tables { get; init; }

    /// <summary>The path in the later report; of a file that is gone, in the earlier one.</summary>
    public string Path => (After ?? Before)!.Path;

    /// <summary>Whether the file has perhaps moved here: one of the same size with the same tables, personal columns and persons is gone from the path in <see cref="Before"/>.</summary>
    public bool HasPerhapsMoved => Before is not null && After is not null && Before.Path != After.Path;

    /// <summary>Whether size or time, to the second, changed.</summary>
    public bool IsRewritten => Before is not null && After is not null && (Before.SizeBytes != After.SizeBytes || SecondsOf(Before.LastModified) != SecondsOf(After.LastModified));

    /// <summary>Whether it could be read and now cannot be, or the other way, or only in part.</summary>
    public bool IsStatusChanged => Before is not null && After is not null && Before.Status != After.Status;

    /// <summary>Whether everyone can read it now and could not, or the other way; what is not known is no change.</summary>
    public bool IsExposureChanged => Before?.EveryoneCanRead is { } before && After?.EveryoneCanRead is { } after && before != after;

    /// <summary>The highest risk of a type found before, 1 to 5; 0 when none was.</summary>
    public int RiskBefore => Before is null ? 0 : ReportTypes.RiskOf(Before);

    /// <summary>The highest risk of a type found now, 1 to 5; 0 when none was.</summary>
    public int RiskAfter => After is null ? 0 : ReportTypes.RiskOf(After);

    /// <summary>The persons of its tables before, added up.</summary>
    public long PersonsBefore => Before is null ? 0 : FileRank.PersonsOf(Before);

    /// <summary>The persons of its tables now, added up.</summary>
    public long PersonsAfter => After is null ? 0 : FileRank.PersonsOf(After);

    /// <summary>The greater one of its ranks before and now (<see cref="FileRank"/>), 0 to 100: its place in a list of changes.</summary>
    public double Rank => Math.Max(Before is null ? 0 : FileRank.Of(Before), After is null ? 0 : FileRank.Of(After));

    /// <summary>
    /// Whether something personal is new or worse: it is added and holds personal information, a column does newly or of a higher risk (<see cref="ColumnComparison.IsWorse"/>),
    /// everyone can read it now, or its persons have become more than 100, 1,000, 10,000 and so on.
    /// </summary>
    public bool IsWorse
    {
        get
        {
            if (RiskAfter == 0) return false;
            if (Before is null || Tables.Any(table => table.Columns.Any(column => column.IsWorse))) return true;
            return (IsExposureChanged && After!.EveryoneCanRead == true) || StepOf(PersonsAfter) > StepOf(PersonsBefore);
        }
    }

    private bool IsChanged =>
        Before is null || After is null || HasPerhapsMoved || IsRewritten || IsStatusChanged || IsExposureChanged || RiskBefore != RiskAfter || PersonsBefore != PersonsAfter || Tables.Count > 0;

    /// <summary>What changed; <see langword="null"/> for nothing.</summary>
    internal static FileComparison? Of(FileReport? before, FileReport? after, bool sameKey)
    {
        var compared = new FileComparison { Before = before, After = after, Tables = TablesOf(before, after, sameKey) };
        return compared.IsChanged ? compared : null;
    }

    /// <summary>By what a file is known again under another path; nothing for one without personal information.</summary>
    internal static string? ContentOf(FileReport file) =>
        ReportTypes.RiskOf(file) == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{file.SizeBytes}\n{string.Join('\n', file.Tables.Select(table => $"{table.Name}\n{table.Persons}\n{TableComparison.ShapeOf(table)}"))}");

    /// <summary>The same with its own name, which most moves leave.</summary>
    internal static string? ContentAndNameOf(FileReport file) =>
        ContentOf(file) is { } content ? file.Path[(file.Path.LastIndexOf('/') + 1)..] + "\n" + content : null;

    private static TableComparison[] TablesOf(FileReport? before, FileReport? after, bool sameKey)
    {
        // Nothing is known of what a file holds that is there and was not read.
        if (after is not null && !IsRead(after)) return [];
        bool goneIsKnown = after is null or { Status: ScanStatus.Scanned };
        bool onlyPersonal = before is null || after is null || !IsRead(before);
        return
        [
            .. Pairs.Of<TableReport>(before?.Tables ?? [], after?.Tables ?? [], table => table.Name, TableComparison.ColumnsOf)
                .Where(pair => pair.After is not null || goneIsKnown)
                .Select(pair => TableComparison.Of(pair.Before, pair.After, sameKey))
                .OfType<TableComparison>()
                .Where(table => table.Columns.Count > 0 || !onlyPersonal),
        ];
    }

    private static bool IsRead(FileReport file) => file.Status is ScanStatus.Scanned or ScanStatus.Partial;

    // A stored report holds no more.
    private static long? SecondsOf(DateTimeOffset? time) => time?.ToUnixTimeSeconds();

    private static int StepOf(long persons)
    {
        int step = 0;
        for (double most = FewestPersonsThatCount; persons > most; most *= 10) step++;
        return step;
    }
}
