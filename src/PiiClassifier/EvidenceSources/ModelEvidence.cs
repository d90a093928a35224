using PiiClassifier.Model;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.EvidenceSources;

/// <summary>What the statistical model says of a column.</summary>
internal static class ModelEvidence
{
    /// <summary>Adds what it says of the column by itself.</summary>
    public static void Weigh(ColumnTypeModel model, TableView table, ColumnView column, EvidenceSheet sheet)
    {
        (ModelOpinion? header, ModelOpinion values) = model.ScoreColumn(table.IgnoreHeaders ? null : column.Header, Heard(column.Match), column.Profile, table.Rows);
        if (header is not null) sheet.Add(header, "model-header");
        sheet.Add(values, "model-values");
    }

    /// <summary>Adds what it says from the columns beside it.</summary>
    public static void WeighNeighbours(ColumnTypeModel model, TableView table, IReadOnlyList<Beliefs> beliefs, IReadOnlyList<EvidenceSheet> sheets)
    {
        IReadOnlyList<ModelOpinion> opinions = model.ScoreNeighbours([.. table.Columns.Select((c, i) => new ModelNeighbour(beliefs[i].None, beliefs[i].ByType, c.Match.Subject, c.Profile))]);
        for (int i = 0; i < sheets.Count; i++) sheets[i].Add(opinions[i], "model-neighbours");
    }

    /// <summary>How much of a header the lexicon understood, 0 to 1.</summary>
    public static double Heard(HeaderMatch match) => Math.Min(1, Math.Max(match.Best?.Strength ?? 0, match.NotPersonal));
}
