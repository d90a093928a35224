using System.Globalization;

namespace PiiClassifier.Tests.Comparisons;

/// <summary>What is different between two states of a share, told from who its files, tables and columns are: a line a change, as in docs/diff.md.</summary>
internal static class PlantedChanges
{
    public static IEnumerable<string> Between(PlantedShare before, PlantedShare after) =>
        ById(before.Files, after.Files, file => file.Id).SelectMany(pair => OfFile(pair.Before, pair.After)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> OfFile(PlantedFile? before, PlantedFile? after)
    {
        string path = (after ?? before)!.Path;
        if (before is null) yield return $"{path}: added";
        if (after is null) yield return $"{path}: gone";
        if (before is not null && after is not null)
        {
            if (before.Path != after.Path) yield return $"{path}: moved-perhaps";
            if (before.SizeBytes != after.SizeBytes || before.Modified != after.Modified) yield return $"{path}: rewritten";
            if (before.Status != after.Status) yield return $"{path}: status";
            if (before.Everyone != after.Everyone) yield return $"{path}: exposure";
        }
        if ((before?.Risk ?? 0) != (after?.Risk ?? 0)) yield return $"{path}: risk";
        if ((before?.Persons ?? 0) != (after?.Persons ?? 0)) yield return $"{path}: persons";
        if (after is { Status: not ScanStatus.Scanned }) yield break;
        bool onlyPersonal = before is null || after is null;
        foreach ((PlantedTable? one, PlantedTable? other) in ById(before?.Read ?? [], after?.Read ?? [], table => table.Id))
        {
            string[] lines = [.. OfTable(path, one, other)];
            if (lines.Length > 1 || !onlyPersonal) foreach (string line in lines) yield return line;
        }
    }

    private static IEnumerable<string> OfTable(string path, PlantedTable? before, PlantedTable? after)
    {
        string place = $"{path}/{(after ?? before)!.Name}";
        if (before is null) yield return $"{place}: added";
        if (after is null) yield return $"{place}: gone";
        if (before is not null && after is not null && before.Name != after.Name) yield return $"{place}: renamed";
        foreach ((PlantedColumn? one, PlantedColumn? other) in ById(before?.Columns ?? [], after?.Columns ?? [], column => column.Id))
        {
            int was = one is null ? -1 : before!.Columns.IndexOf(one);
            int now = other is null ? -1 : after!.Columns.IndexOf(other);
            string column = string.Create(CultureInfo.InvariantCulture, $"{place}/{(other ?? one)!.Header} {(other is null ? was : now)}");
            foreach (string change in OfColumn(one, was, other, now)) yield return $"{column}: {change}";
        }
    }

    private static IEnumerable<string> OfColumn(PlantedColumn? before, int was, PlantedColumn? after, int now)
    {
        int riskBefore = before?.Risk ?? 0;
        int riskAfter = after?.Risk ?? 0;
        if (riskBefore == 0 && riskAfter > 0) yield return "newly-personal";
        if (riskBefore > 0 && riskAfter == 0) yield return "no-longer-personal";
        if (before is null || after is null || riskBefore + riskAfter == 0) yield break;
        if (riskBefore > 0 && riskAfter > 0 && before.Type != after.Type) yield return "type";
        if (riskBefore > 0 && riskAfter > 0 && before.Embedded != after.Embedded) yield return "embedded";
        if (before.Header != after.Header) yield return "renamed";
        if (was != now) yield return "moved";
    }

    private static IEnumerable<(T? Before, T? After)> ById<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, int> id)
        where T : class =>
        before.Select(id).Union(after.Select(id)).Select(one => (before.SingleOrDefault(element => id(element) == one), after.SingleOrDefault(element => id(element) == one)));
}
