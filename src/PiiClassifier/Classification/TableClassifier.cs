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
        EvidenceSheet[] sheets = WeighAlone(table);
        Beliefs[] alone = [.. sheets.Select(Believe)];
        if (table.IsLoneColumn) return new TableDecision(TableSubject.Unknown, [], [.. table.Columns.Select((column, i) => Decide(column, alone[i], sheets[i], aboutPerson: true))]);
        ColumnsBeside beside = new(alone);
        for (int i = 0; i < sheets.Length; i++) NeighbourEvidence.Weigh(table, alone, beside, i, sheets[i]);
        if (model is not null) ModelEvidence.WeighNeighbours(model, table, alone, sheets);
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

    /// <summary>The evidence for each column by itself.</summary>
    public EvidenceSheet[] WeighAlone(TableView table)
    {
        var sheets = new EvidenceSheet[table.Columns.Count];
        var values = new ValueEvidence(table);
        for (int i = 0; i < sheets.Length; i++)
        {
            sheets[i] = new EvidenceSheet(model?.Joint, ModelEvidence.Heard(table.Columns[i].Match));
            HeaderEvidence.Weigh(table.Columns[i], sheets[i]);
            values.Weigh(table.Columns[i], sheets[i]);
            if (model is not null) ModelEvidence.Weigh(model, table, table.Columns[i], sheets[i]);
        }
        return sheets;
    }

    /// <summary>Joins the evidence of a column.</summary>
    public Beliefs Believe(EvidenceSheet sheet)
    {
        var odds = new List<KeyValuePair<PiiType, double>>(sheet.Sums.Length);
        double none = sheet.WeightOf(type: null);
        double max = none;
        foreach (EvidenceSum evidence in sheet.Sums)
        {
            PiiType type = evidence.Type!;
            double? ofModel = evidence.Place is { } place ? model?.PriorAt(place) : null;
            // Types that the model does not know and nothing speaks for are left out: there are many, and together they would outweigh what is there.
            if (ofModel is null && !evidence.IsFor) continue;
            double oddsOfType = sheet.WeightOf(evidence) + PriorOf(sheet, type, evidence.IsFor, ofModel);
            odds.Add(new(type, oddsOfType));
            max = Math.Max(max, oddsOfType);
        }
        double noneShare = ShareOf(none);
        KeyValuePair<PiiType, double>[] byType = [.. odds];
        double sum = 0;
        for (int i = 0; i < byType.Length; i++)
        {
            byType[i] = new(byType[i].Key, ShareOf(byType[i].Value));
            sum += byType[i].Value;
        }
        sum += noneShare;
        for (int i = 0; i < byType.Length; i++) byType[i] = new(byType[i].Key, byType[i].Value / sum);
        return new Beliefs(noneShare / sum, byType);

        double ShareOf(double logOdds) => Math.Exp((logOdds - max) / Calibration.Temperature);
    }

    /// <summary>The joined log-odds of a type against none, or with <see langword="null"/> of none before them.</summary>
    public double LogOddsOf(EvidenceSheet sheet, PiiType? type) =>
        type is null ? sheet.WeightOf(type: null) : sheet.WeightOf(type) + PriorOf(sheet, type, sheet.IsSupportedByRules(type), model?.PriorOf(type));

    // The rules and the model each have their prior; both count for as much as they do.
    private static double PriorOf(EvidenceSheet sheet, PiiType type, bool isSupported, double? ofModel)
    {
        if (ofModel is null) return Calibration.PriorOf(type);
        double ofRules = isSupported ? Calibration.PriorOf(type) : Calibration.PriorOfUnsupported;
        return (sheet.ModelShare * ofModel.Value) + ((1 - sheet.ModelShare) * ofRules);
    }
}
