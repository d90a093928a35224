using PiiClassifier.Model;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>What the statistical model says of a column.</summary>
internal static class ModelEvidence
{
    /// <summary>Adds what the model says.</summary>
    public static void Weigh(ColumnTypeModel model, ColumnView column, EvidenceSheet sheet)
    {
        foreach ((PiiType type, double logOdds) in model.Score(column.Header, column.Profile))
        {
            sheet.Add(type, new Evidence(EvidenceKind.Model, logOdds, "model"));
        }
    }
}
