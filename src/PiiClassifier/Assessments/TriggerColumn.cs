using PiiClassifier.Taxonomy;

namespace PiiClassifier.Assessments;

/// <summary>A column that bears on a trigger.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">The column.</param>
/// <param name="Type">The type found in it.</param>
/// <param name="Confidence">The probability that the column is of this type, 0 to 1; <see langword="null"/> when the type was found inside free text.</param>
public sealed record TriggerColumn(TableReport Table, ColumnReport Column, PiiType Type, double? Confidence)
{
    private const double SureConfidence = 0.9;

    /// <summary>Whether the type is sure enough to decide by: a confidence of 90 % or more, and not from inside free text.</summary>
    public bool IsSure => Confidence >= SureConfidence;

    /// <summary>The personal columns of a table.</summary>
    internal static IEnumerable<TriggerColumn> Of(TableReport table)
    {
        foreach (ColumnReport column in table.Columns)
        {
            if (column.Type is { } type) yield return new TriggerColumn(table, column, type, column.Confidence);
            foreach (EmbeddedFinding finding in column.Embedded) yield return new TriggerColumn(table, column, finding.Type, null);
        }
    }

    /// <summary>The cells that hold the type.</summary>
    internal long Cells => Confidence is null ? Column.Embedded.First(finding => finding.Type == Type).Matched : Column.Filled;
}
