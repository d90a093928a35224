using PiiClassifier.Scanning;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Caching;

/// <summary>Which types are others than those with which a result was found.</summary>
/// <param name="types">Their ids.</param>
/// <param name="words">Keys of the words they have or had.</param>
/// <param name="values">Whether what tells values has changed: of values a result keeps nothing that could tell whether that matters.</param>
internal sealed class TypeChanges(HashSet<string> types, string[] words, bool values)
{
    /// <summary>Whether a result would be the same.</summary>
    /// <remarks>
    /// It would where a type neither was found nor could be: where no header has a word of it. That is known only where the first
    /// record was the header row; elsewhere a new word may show another row to be it.
    /// </remarks>
    public bool Leave(FileOutcome outcome)
    {
        if (types.Count == 0) return true;
        return !values && outcome.Tables.TrueForAll(table => table is { HeaderRow: 0, Layout: TableLayout.Rows } && table.Columns.All(Leave));
    }

    private bool Leave(ColumnReport column)
    {
        if (column.Header is not { } header || (column.Type is { } type && types.Contains(type.Id))) return false;
        if (column.Candidates.Any(candidate => types.Contains(candidate.Type.Id)) || column.Embedded.Any(finding => types.Contains(finding.Type.Id))) return false;
        string key = HeaderKey.Of(header);
        return !Array.Exists(words, word => key.Contains(word, StringComparison.Ordinal));
    }
}
