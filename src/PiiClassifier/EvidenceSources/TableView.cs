using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.EvidenceSources;

/// <summary>A table as the witnesses see it.</summary>
/// <param name="Columns">The columns in order.</param>
/// <param name="Rows">The data rows.</param>
/// <param name="IgnoreHeaders">Whether headers are passed over.</param>
/// <param name="Lexicon">The words of their headers.</param>
/// <param name="Recognizers">The recognizers that the profiles were made with.</param>
internal sealed record TableView(IReadOnlyList<ColumnView> Columns, long Rows, bool IgnoreHeaders, HeaderLexicon Lexicon, RecognizerSet Recognizers)
{
    /// <summary>How its postal codes lie beside its addresses.</summary>
    public IReadOnlyList<PostalFit> PostalFits { get; init; } = [];

    /// <summary>Whether it is one column given by itself, of which no neighbours and no subject are known.</summary>
    public bool IsLoneColumn { get; init; }
}
