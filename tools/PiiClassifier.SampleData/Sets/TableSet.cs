using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Sets;

/// <summary>Every kind of table once, in mixed encodings, with labels: to train and to measure with.</summary>
public static class TableSet
{
    /// <summary>Writes the files and <c>labels.json</c>.</summary>
    /// <returns>How many files there are.</returns>
    public static int Write(string folder, int rows, ulong seed, bool reworded)
    {
        Directory.CreateDirectory(folder);
        LabelSheet labels = new();
        foreach (TableKind kind in TableKinds.All)
        {
            SeededRandom random = SeededRandom.For(seed, kind.Name);
            bool workbook = random.Chance(0.2);
            SampleTable table = new TableBuilder(random, reworded ? HeaderStyle.Reworded : HeaderStyle.Plain).Build(kind, workbook ? kind.Title : "", rows);
            // Some in a hundred files come without a header.
            if (!workbook && random.Chance(0.03)) table = table with { HasHeader = false, Above = [] };
            string file = kind.Name + (workbook ? ".xlsx" : ".csv");
            if (workbook) WorkbookWriter.Write(Path.Combine(folder, file), [table]);
            else CsvTableWriter.Write(Path.Combine(folder, file), table, FileEncodings.Get(random.Pick<string>(["utf-8", "utf-8-bom", "cp932", "cp932", "euc-jp"])), random.Chance(0.2));
            labels.Add(file, table);
        }
        labels.Write(Path.Combine(folder, "labels.json"));
        return TableKinds.All.Count;
    }
}
