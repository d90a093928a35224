namespace PiiClassifier.SampleData.Tables;

/// <summary>A kind of table.</summary>
/// <param name="Name">Romaji or English, for the file name.</param>
/// <param name="Title">As it stands over the table.</param>
/// <param name="Columns">
/// Keys of columns, blanks between them. <c>key?</c> is there in two tables of three; <c>2:key</c> is about the second person of the line;
/// <c>key=見出し|別名</c> replaces the headers, <c>~type</c> behind them is a label that a judge would accept too, and <c>prefix+key</c> puts a word before them.
/// </param>
public sealed record TableKind(string Name, string Title, TableSubject Subject, Population Population, string Columns)
{
    /// <summary>Share of the lines about somebody who stands above already: in logs and books of visits.</summary>
    public double Repeats { get; init; }

    /// <summary>What a judge would accept as its subject too; <see langword="null"/> for nothing else.</summary>
    public TableSubject? AlsoSubject { get; init; }

    /// <summary>What the people of the lines are called, when headers say whose they are (患者氏名); <c>|</c> between the words.</summary>
    public string Owners { get; init; } = "本人|ご本人";
}
