using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The counts over all files of a report.</summary>
public sealed class ReportSummary
{
    /// <summary>Counts.</summary>
    public ReportSummary(ScanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        NotTables = report.NotTables;
        if (report.HasBaseline) NewPiiColumns = 0;
        foreach (FileReport file in report.Files) Add(file);
        if (report.Persons is { } persons) (Persons, PersonsExact) = (persons.Count, persons.IsExact);
    }

    /// <summary>The files listed.</summary>
    public int Files { get; private set; }

    /// <summary>Those read to their end.</summary>
    public int Scanned { get; private set; }

    /// <summary>Those of which nothing was read: neither scanned nor partial.</summary>
    public int Unread { get; private set; }

    /// <summary>Files that are no tables at all, which are not listed.</summary>
    public int NotTables { get; }

    /// <summary>The tables.</summary>
    public int Tables { get; private set; }

    /// <summary>The columns of all tables.</summary>
    public int Columns { get; private set; }

    /// <summary>The columns that have a type or hold personal information inside free text.</summary>
    public int PiiColumns { get; private set; }

    /// <summary>The columns that hold special-care information (要配慮個人情報), as their type or inside free text.</summary>
    public int SpecialCareColumns { get; private set; }

    /// <summary>The distinct natural persons over all files; without a <see cref="ScanReport.Persons"/> the tables added up.</summary>
    public long Persons { get; private set; }

    /// <summary>Whether <see cref="Persons"/> was counted, not estimated.</summary>
    public bool PersonsExact { get; private set; } = true;

    /// <summary>The personal columns that no baseline has accepted; <see langword="null"/> when none was asked.</summary>
    public int? NewPiiColumns { get; private set; }

    /// <summary>The highest risk of a type found that no baseline has accepted; the same as <see cref="MaxRisk"/> when none was asked.</summary>
    public int MaxNewRisk { get; private set; }

    /// <summary>The highest risk of a type found, 1 to 5; 0 when none was.</summary>
    public int MaxRisk { get; private set; }

    private void Add(FileReport file)
    {
        Files++;
        if (file.Status == ScanStatus.Scanned) Scanned++;
        else if (file.Status != ScanStatus.Partial) Unread++;
        foreach (TableReport table in file.Tables)
        {
            Tables++;
            Persons += table.Persons;
            PersonsExact &= table.PersonsExact;
            foreach (ColumnReport column in table.Columns)
            {
                Columns++;
                int risk = ReportTypes.RiskOf(column);
                if (risk > 0) PiiColumns++;
                MaxRisk = Math.Max(MaxRisk, risk);
                if (ReportTypes.Of(column).Any(type => type.AppiClass == AppiClass.SpecialCareRequired)) SpecialCareColumns++;
                if (column.IsAccepted == true) continue;
                MaxNewRisk = Math.Max(MaxNewRisk, risk);
                if (risk > 0) NewPiiColumns++;
            }
        }
    }
}
