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
        Beliefs[] alone = Array.ConvertAll(sheets, Believe);
        if (table.IsLoneColumn) return new TableDecision(TableSubject.Unknown, [], [.. table.Columns.Select((column, i) => Decide(column, alone[i], sheets[i], aboutPerson: true))]);
        ColumnsBeside beside = new(alone);
        for (int i = 0; i < sheets.Length; i++) NeighbourEvidence.Weigh(table, alone, beside, i, sheets[i]);
        if (model is not null) ModelEvidence.WeighNeighbours(model, table, alone, sheets);
        Beliefs[] together = Array.ConvertAll(sheets, Believe);
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
            sheets[i] = new EvidenceSheet(table.Recognizers.Types, model?.Joint, ModelEvidence.Heard(table.Columns[i].Match));
            HeaderEvidence.Weigh(table.Columns[i], sheets[i]);
            values.Weigh(table.Columns[i], sheets[i]);
            if (model is not null) ModelEvidence.Weigh(model, table, table.Columns[i], sheets[i]);
        }
        return sheets;
    }

    /// <summary>Joins the evidence of a column.</summary>
    public Beliefs Believe(EvidenceSheet sheet)
    {
        // Log-odds at first.
        var byType = new Belief[sheet.Places.Length];
        int count = 0;
        double none = sheet.WeightForNone();
        double max = none;
        foreach (int place in sheet.Places)
        {
            bool isSupported = sheet.At(place).IsFor;
            double? ofModel = model?.PriorAt(place);
            // Types that the model does not know and nothing speaks for are left out: there are many, and together they would outweigh what is there.
            if (ofModel is null && !isSupported) continue;
            double odds = sheet.WeightAt(place) + PriorOf(sheet, sheet.Types[place], isSupported, ofModel);
            byType[count++] = new Belief(place, odds);
            max = Math.Max(max, odds);
        }
        if (count < byType.Length) Array.Resize(ref byType, count);
        double noneShare = ShareOf(none);
        double sum = 0;
        foreach (ref Belief belief in byType.AsSpan())
        {
            belief = belief with { Probability = ShareOf(belief.Probability) };
            sum += belief.Probability;
        }
        sum += noneShare;
        foreach (ref Belief belief in byType.AsSpan()) belief = belief with { Probability = belief.Probability / sum };
        return new Beliefs(sheet.Types, noneShare / sum, byType);

        double ShareOf(double logOdds) => Math.Exp((logOdds - max) / Calibration.Temperature);
    }

    /// <summary>The joined log-odds of a type against none, or with <see langword="null"/> of none before them.</summary>
    public double LogOddsOf(EvidenceSheet sheet, PiiType? type)
    {
        if (type is null) return sheet.WeightForNone();
        int place = sheet.Types.Of(type);
        return sheet.WeightAt(place) + PriorOf(sheet, type, sheet.At(place).IsFor, model?.PriorAt(place));
    }

    // The rules and the model each have their prior; both count for as much as they do.
    private static double PriorOf(EvidenceSheet sheet, PiiType type, bool isSupported, double? ofModel)
    {
        if (ofModel is null) return Calibration.PriorOf(type);
        double ofRules = isSupported ? Calibration.PriorOf(type) : Calibration.PriorOfUnsupported;
        return (sheet.ModelShare * ofModel.Value) + ((1 - sheet.ModelShare) * ofRules);
    }
}
