using System.Text;
using PiiClassifier.Keys;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Masking;

/// <summary>Says what stands in a cell instead of its value. One a thread.</summary>
/// <param name="key">For tokens; <see langword="null"/> where no column is pseudonymised.</param>
internal sealed class CellMasker(PersonalKey? key)
{
    /// <summary>What stands instead of a value of which nothing stays; it does not tell how long the value was.</summary>
    public const string Mark = "***";

    private readonly CellFolder _folder = new();
    private readonly Pseudonyms? _pseudonyms = key is null ? null : new Pseudonyms(key);

    /// <summary>The values that were replaced.</summary>
    public MaskedTexts Masked { get; } = new();

    /// <summary>How many cells were replaced.</summary>
    public long Count { get; private set; }

    /// <summary>The text for a cell.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="cell">What stands there, in UTF-8.</param>
    /// <returns><see langword="null"/> to leave it: it is blank, or says nothing more than what would stand there.</returns>
    public string? Replace(PlannedColumn column, ReadOnlySpan<byte> cell)
    {
        ReadOnlySpan<byte> value = CellBlanks.Trim(cell, codePage: null);
        if (value.IsEmpty || column.Action == MaskAction.Keep) return null;
        string replacement = column.Action switch
        {
            MaskAction.Generalise when column.Type is { } type && _folder.TryFold(value, out CellText text) => Generalisation.Of(type, text.Text) ?? Mark,
            MaskAction.Pseudonymise when column.Type is { } type && _pseudonyms is not null => _pseudonyms.Of(type, value),
            _ => Mark,
        };
        string written = Encoding.UTF8.GetString(value);
        if (replacement == written) return null;
        if (Tells(column.Type)) Masked.Add(written);
        Count++;
        return replacement;
    }

    // Whether a copy of a value of the type elsewhere would give somebody away; a date or an amount stands in many places by chance.
    private static bool Tells(PiiType? type) => type is null || type.IdentifiesPerson || type == PiiTypes.Address || type == PiiTypes.StreetAddress || type == PiiTypes.RegisteredDomicile;
}
