using System.Text;
using PiiClassifier.SampleData;
using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Sets;

namespace PiiClassifier.Evaluation.Matching;

/// <summary>A roll of voters as a file, and excerpts of it.</summary>
public sealed class Roll
{
    private readonly string[] _lines;

    private Roll(string path) => (Path, _lines) = (path, File.ReadAllLines(path, Encoding.UTF8));

    public string Path { get; }

    /// <summary>Writes a roll. Another seed gives other people of the same city, with names of the same frequency.</summary>
    public static Roll Write(string path, int rows, ulong seed)
    {
        VoterRoll.Write(path, rows, seed, "utf-8");
        return new Roll(path);
    }

    /// <summary>Writes the roll as it was a year before: of each 20 people one lived elsewhere, and one was not on it.</summary>
    public Roll WriteEarlier(string path, Roll elsewhere, ulong seed)
    {
        SeededRandom random = new(seed);
        using (var writer = new StreamWriter(path) { NewLine = "\r\n" })
        {
            writer.WriteLine(_lines[0]);
            foreach (string line in _lines.Skip(1))
            {
                int fate = random.Next(20);
                if (fate == 0) continue;
                string[] cells = line.Split(',');
                if (fate == 1) (cells[7], cells[8], cells[9]) = elsewhere.RandomRow(random) is var other ? (other[7], other[8], other[9]) : default;
                writer.WriteLine(string.Join(',', cells));
            }
        }
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(Path).AddYears(-1));
        return new Roll(path);
    }

    /// <summary>The cells of some row.</summary>
    public string[] RandomRow(SeededRandom random) => _lines[1 + random.Next(_lines.Length - 1)].Split(',');

    /// <summary>Writes an excerpt.</summary>
    /// <param name="path">The file.</param>
    /// <param name="condition">How it is made.</param>
    /// <param name="others">Whose rows are the foreign ones.</param>
    /// <param name="seed">Decides all.</param>
    /// <returns>The rows of this roll in it.</returns>
    public int WriteExcerpt(string path, MatchCondition condition, Roll others, ulong seed)
    {
        SeededRandom random = new(seed);
        int foreign = (int)Math.Round(condition.Foreign * condition.Rows);
        List<string[]> rows = [.. Enumerable.Range(0, condition.Rows).Select(i => (i < foreign ? others : this).RandomRow(random))];
        random.Shuffle(rows);
        List<int> columns = [.. Enumerable.Range(0, RollRow.Columns)];
        random.Shuffle(columns);
        columns = columns.GetRange(0, condition.Columns);
        if (!condition.Shuffles) columns.Sort();
        ulong form = random.NextBits();
        using var writer = new StreamWriter(path, append: false, FileEncodings.Get(condition.Encoding)) { NewLine = "\r\n" };
        string[] header = _lines[0].Split(',');
        if (condition.HasHeader) writer.WriteLine(string.Join(',', columns.Select(column => header[column])));
        foreach (string[] row in rows)
        {
            string[] cells = condition.Reformats ? RollRow.Reformat(row, form) : row;
            writer.WriteLine(string.Join(',', columns.Select(column => cells[column])));
        }
        return condition.Rows - foreign;
    }
}
