namespace PiiClassifier.SampleData.Tables;

/// <summary>A kind of table.</summary>
/// <param name="Name">Romaji or English, for the file name.</param>
/// <param name="Title">As it stands over the table.</param>
/// <param name="Columns">
/// Keys of columns, blanks between them. <c>key?</c> is there in two tables of three; <c>2:key</c> is about the second person of the line;
/// <c>key=見出し|別名</c> replaces the headers, and <c>prefix+key</c> puts a word before them.
/// </param>
public sealed record TableKind(string Name, string Title, TableSubject Subject, Population Population, string Columns);
