using System.Globalization;
using PiiClassifier.Reports;

namespace PiiClassifier.Comparisons;

/// <summary>A comparison in words of one language, as lines that may be indented: for every form that people read.</summary>
/// <remarks>Lines hold paths, sheets and headers as they are; whoever writes them escapes them.</remarks>
internal sealed class ComparisonLines(ReportLanguage language)
{
    private const int MostNamed = 8;
    private const string Unknown = "–";
    private const string Separator = " · ";

    private readonly ReportWords _words = new(language);

    /// <summary>Whether a file is worth lines of its own; the others are counted.</summary>
    public static bool IsTold(FileComparison file) =>
        file.RiskBefore > 0 || file.RiskAfter > 0 || file.IsStatusChanged || (file.Before is null && file.After!.Status != ScanStatus.Scanned);

    /// <summary>A text of the family <c>diff-</c>.</summary>
    public string Text(string key, params object[] arguments) => Texts.Format(language, "diff-" + key, arguments);

    /// <summary>The counts over all files before and after.</summary>
    public IEnumerable<(string Name, string Before, string After)> Figures(ReportComparison comparison)
    {
        (ReportSummary before, ReportSummary after) = (comparison.Before, comparison.After);
        yield return (_words["files"], ReportWords.Count(before.Files), ReportWords.Count(after.Files));
        yield return (_words["unread"], ReportWords.Count(before.Files - before.Scanned), ReportWords.Count(after.Files - after.Scanned));
        yield return (_words["pii-columns"], ReportWords.Count(before.PiiColumns), ReportWords.Count(after.PiiColumns));
        yield return (_words["special-care"], ReportWords.Count(before.SpecialCareColumns), ReportWords.Count(after.SpecialCareColumns));
        yield return (_words["persons"], _words.Persons(before.Persons, before.PersonsExact), _words.Persons(after.Persons, after.PersonsExact));
        yield return (_words["max-risk"], Number(before.MaxRisk), Number(after.MaxRisk));
    }

    /// <summary>How many files are not told of one by one; nothing when all are.</summary>
    public string? Others(ReportComparison comparison)
    {
        FileComparison[] others = [.. comparison.Files.Where(file => !IsTold(file))];
        int added = others.Count(file => file.Before is null);
        int gone = others.Count(file => file.After is null);
        return others.Length == 0 ? null : Text("others", ReportWords.Count(added), ReportWords.Count(gone), ReportWords.Count(others.Length - added - gone));
    }

    /// <summary>What became of a file, in a few words.</summary>
    public string KindOf(FileComparison file)
    {
        string kind = file.Before is null ? Text("file-added") : file.After is null ? Text("file-gone") : file.HasPerhapsMoved ? Text("file-moved", file.Before.Path) : Text("file-changed");
        return file.IsWorse ? Text("worse", kind) : kind;
    }

    /// <summary>The lines below a file: how deep each is indented, from 0, and what it says.</summary>
    public IEnumerable<(int Depth, string Line)> Of(FileComparison file)
    {
        string facts = string.Join(Separator, FactsOf(file));
        if (facts.Length > 0) yield return (0, facts);
        // Of what is gone nobody needs the parts.
        foreach (TableComparison table in file.After is null ? [] : file.Tables)
        {
            // The table of a text file is the file.
            bool headed = table.Name.Length > 0 || table.IsRenamed;
            if (headed) yield return (0, HeadingOf(table));
            foreach (string line in LinesOf(table)) yield return (headed ? 1 : 0, line);
        }
    }

    private IEnumerable<string> FactsOf(FileComparison file)
    {
        (FileReport? before, FileReport? after) = (file.Before, file.After);
        if (file.IsStatusChanged || (before is null && after!.Status != ScanStatus.Scanned)) yield return FromTo(_words["status"], before is null ? Unknown : _words.Of(before.Status), _words.Of(after!.Status));
        if (file.RiskBefore != file.RiskAfter) yield return FromTo(_words["max-risk"], Number(file.RiskBefore), Number(file.RiskAfter));
        if (file.PersonsBefore != file.PersonsAfter) yield return FromTo(_words["persons"], Persons(before, file.PersonsBefore), Persons(after, file.PersonsAfter));
        if (file.IsExposureChanged) yield return after!.EveryoneCanRead == true ? Text("everyone") : Text("not-everyone");
        if (before is null && after!.EveryoneCanRead == true) yield return _words["everyone"];
        if (!file.IsRewritten) yield break;
        if (before!.SizeBytes != after!.SizeBytes) yield return FromTo(Text("size"), ReportWords.Count(before.SizeBytes), ReportWords.Count(after.SizeBytes));
        else yield return FromTo(Text("time"), Instant(before.LastModified), Instant(after.LastModified));
    }

    private string HeadingOf(TableComparison table)
    {
        if (table.IsRenamed) return Text("table-renamed", NameOf(table.After!), NameOf(table.Before!));
        return Text(table.Before is null ? "table-added" : table.After is null ? "table-gone" : "table-changed", NameOf((table.After ?? table.Before)!));
    }

    private IEnumerable<string> LinesOf(TableComparison table)
    {
        if (table.Before is null || table.After is null)
        {
            if (table.Columns.Count > 0) yield return Text("holds", ReportWords.Count(table.Columns.Count), Named(TypesOf((table.After ?? table.Before)!)));
            yield break;
        }
        ColumnComparison[] moved = [.. table.Columns.Where(IsOnlyMoved)];
        foreach (ColumnComparison column in table.Columns.Except(moved)) yield return LineOf(column);
        if (moved.Length > 0) yield return Text("columns-moved", ReportWords.Count(moved.Length), Named(moved.Select(column => $"{HeaderOf(column.After!)} #{Number(column.Before!.Index)} → #{Number(column.After!.Index)}")));
    }

    private string LineOf(ColumnComparison column)
    {
        ColumnReport shown = (column.After ?? column.Before)!;
        return Text("column", HeaderOf(shown), Number(shown.Index), string.Join(Separator, FactsOf(column)));
    }

    private IEnumerable<string> FactsOf(ColumnComparison column)
    {
        (ColumnReport? before, ColumnReport? after) = (column.Before, column.After);
        if (column.IsNewlyPersonal) yield return Text(before is null ? "column-added" : "column-new", FoundIn(after!), Number(ReportTypes.RiskOf(after!)));
        if (column.IsNoLongerPersonal) yield return Text(after is null ? "column-gone" : "column-lost", FoundIn(before!));
        if (column.IsTypeChanged) yield return Text("column-type", FoundIn(before!), FoundIn(after!), Number(ReportTypes.RiskOf(before!)), Number(ReportTypes.RiskOf(after!)));
        if (column.EmbeddedAdded.Any()) yield return Text("embedded-added", Named(column.EmbeddedAdded.Select(_words.NameOf)));
        if (column.EmbeddedGone.Any()) yield return Text("embedded-gone", Named(column.EmbeddedGone.Select(_words.NameOf)));
        if (column.IsRenamed) yield return Text("column-renamed", HeaderOf(before!));
        if (column.IsContentChanged) yield return Text("column-content");
        if (column.IsMoved) yield return Text("column-moved", Number(before!.Index));
    }

    private static bool IsOnlyMoved(ColumnComparison column) =>
        column.IsMoved && !(column.IsNewlyPersonal || column.IsNoLongerPersonal || column.IsTypeChanged || column.IsRenamed || column.IsContentChanged || column.EmbeddedAdded.Any() || column.EmbeddedGone.Any());

    // The gravest first.
    private IEnumerable<string> TypesOf(TableReport table) =>
        table.Columns.SelectMany(ReportTypes.Of).DistinctBy(type => type.Id).OrderByDescending(type => type.Risk).ThenBy(type => type.Id, StringComparer.Ordinal).Select(_words.NameOf);

    private string FoundIn(ColumnReport column) => Named(ReportTypes.Of(column).Select(_words.NameOf).Distinct());

    private static string Named(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return string.Join(", ", all.Length > MostNamed ? [.. all[..MostNamed], "…"] : all);
    }

    private string HeaderOf(ColumnReport column) => column.Header ?? _words["no-header"];

    private string NameOf(TableReport table) => table.Name.Length == 0 ? Text("table-unnamed") : table.Name;

    private string Persons(FileReport? file, long persons) => _words.Persons(persons, file is null || file.Tables.All(table => table.PersonsExact));

    private string FromTo(string name, string before, string after) => Text("from-to", name, before, after);

    private static string Instant(DateTimeOffset? time) => time is { } known ? JsonReport.Instant(known) : Unknown;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
