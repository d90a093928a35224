using PiiClassifier.EvidenceSources;
using PiiClassifier.Model;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Classification;

/// <summary>Joins the witnesses: the type of every column, decided together over the table, and what the table is about.</summary>
internal sealed class TableClassifier(ColumnTypeModel? model = null)
{
    /// <summary>Decides.</summary>
    public TableDecision Decide(TableView table)
    {
        var sheets = new EvidenceSheet[table.Columns.Count];
        for (int i = 0; i < sheets.Length; i++)
        {
            sheets[i] = new EvidenceSheet();
            HeaderEvidence.Weigh(table.Columns[i], sheets[i]);
            ValueEvidence.Weigh(table, table.Columns[i], sheets[i]);
            if (model is not null) ModelEvidence.Weigh(model, table.Columns[i], sheets[i]);
        }
        Beliefs[] alone = [.. sheets.Select(Believe)];
        if (table.IsLoneColumn) return new TableDecision(TableSubject.Unknown, [], [.. table.Columns.Select((column, i) => Decide(column, alone[i], sheets[i], aboutPerson: true))]);
        for (int i = 0; i < sheets.Length; i++) NeighbourEvidence.Weigh(table, alone, i, sheets[i]);
        Beliefs[] together = [.. sheets.Select(Believe)];
        SubjectDecision subject = SubjectClassifier.Decide(table, together);
        var columns = new ColumnDecision[sheets.Length];
        for (int i = 0; i < columns.Length; i++) columns[i] = Decide(table.Columns[i], together[i], sheets[i], subject.IsAboutPerson[i]);
        return new TableDecision(subject.Subject, subject.Evidence, columns);
    }

    private static ColumnDecision Decide(ColumnView column, Beliefs beliefs, EvidenceSheet sheet, bool aboutPerson)
    {
        PiiType? type = aboutPerson ? beliefs.Best : null;
        // A column set aside for what the table is about is as surely nothing as the table is about that.
        double confidence = aboutPerson ? beliefs.Of(type) : Math.Max(beliefs.None, Calibration.OfSubject);
        return new ColumnDecision(column, type, confidence, beliefs, sheet);
    }

    // Types that nothing speaks for are left out: there are many, and together they would outweigh what is there.
    private static Beliefs Believe(EvidenceSheet sheet)
    {
        var odds = new Dictionary<PiiType, double>();
        double none = sheet.WeightOf(null);
        double max = none;
        foreach (PiiType type in sheet.Types.Where(sheet.IsSupported))
        {
            double weight = sheet.WeightOf(type) + Calibration.PriorOf(type);
            odds[type] = weight;
            max = Math.Max(max, weight);
        }
        double noneShare = Math.Exp((none - max) / Calibration.Temperature);
        double sum = noneShare;
        foreach (PiiType type in odds.Keys)
        {
            odds[type] = Math.Exp((odds[type] - max) / Calibration.Temperature);
            sum += odds[type];
        }
        foreach (PiiType type in odds.Keys) odds[type] /= sum;
        return new Beliefs(noneShare / sum, odds);
    }
}
