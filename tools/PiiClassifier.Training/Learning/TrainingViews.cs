using PiiClassifier.EvidenceSources;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy.Lexicon;
using PiiClassifier.Training.Generator;

namespace PiiClassifier.Training.Learning;

/// <summary>Shows generated tables to the witnesses, as a scanner would.</summary>
internal sealed class TrainingViews
{
    /// <summary>The recognizers of the scanner.</summary>
    public RecognizerSet Recognizers { get; } = new(ValueRecognizers.BuiltIn);

    /// <summary>A table as the witnesses see it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="seed">Decides which headers the lexicon is made not to know: real tables have words that no lexicon has.</param>
    /// <param name="unknown">In how many of a hundred tables there are such headers.</param>
    /// <param name="share">How many of a hundred headers of such a table are unknown.</param>
    public TableView Of(TrainingTable table, ulong seed, int unknown, int share = 60)
    {
        var random = new TrainingRandom(seed);
        for (int i = 0; i < 8; i++) random.Below(2);
        if (!random.Percent(unknown)) share = 0;
        var folder = new CellFolder();
        var columns = new ColumnView[table.Columns.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            TrainingColumn column = table.Columns[i];
            bool known = column.Header is not null && !random.Percent(share);
            HeaderMatch match = known ? HeaderLexicon.Default.Match(column.Header!) : HeaderMatch.None;
            columns[i] = new ColumnView(i, column.Header, null, match, ColumnProfiler.ProfileOf(Recognizers, folder, column.Values.Select(value => value.Trim(' ', '　'))));
        }
        return new TableView(columns, table.Rows, IgnoreHeaders: !table.HasHeader, HeaderLexicon.Default, Recognizers);
    }
}
