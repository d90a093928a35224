using PiiClassifier.Scanning;
using PiiClassifier.Storage;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Caching;

/// <summary>Which types are others than those with which a result was found.</summary>
/// <param name="types">Their ids.</param>
/// <param name="words">Keys of the words they have or had.</param>
/// <param name="values">Whether what tells values has changed: of values a result keeps nothing that could tell whether that matters.</param>
internal sealed class TypeChanges(HashSet<string> types, string[] words, bool values)
{
    /// <summary>Which types are others than those of a result.</summary>
    /// <param name="before">The settings with which it was found.</param>
    /// <param name="now">Those of today.</param>
    public static TypeChanges Between(ScanSettings before, ScanSettings now)
    {
        Dictionary<string, StoredType> old = before.Types.ToDictionary(type => type.Id, StringComparer.Ordinal);
        var changed = new List<StoredType>();
        foreach (StoredType type in now.Types)
        {
            if (!old.Remove(type.Id, out StoredType? was)) changed.Add(type);
            else if (was.Definition != type.Definition || was.Recognizers != type.Recognizers) changed.AddRange([was, type]);
        }
        changed.AddRange(old.Values);
        bool values = changed.GroupBy(type => type.Id, StringComparer.Ordinal).Any(same => same.Count() == 1 ? same.First().HasRecognizers : same.First().Recognizers != same.Last().Recognizers);
        return new TypeChanges([.. changed.Select(type => type.Id)], [.. changed.SelectMany(type => type.Words).Distinct(StringComparer.Ordinal)], values);
    }

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
