using System.Diagnostics;
using System.Globalization;
using PiiClassifier.Fingerprints;
using PiiClassifier.Keys;
using PiiClassifier.SampleData;

namespace PiiClassifier.Evaluation.Matching;

/// <summary>Measures how often the file of a leaked excerpt is found, and how often a file is found that is none: the table of docs/match.md.</summary>
/// <param name="folder">Where invented files are written.</param>
/// <param name="rows">The rows of the long roll.</param>
/// <param name="excerpts">The excerpts of each condition.</param>
public sealed class MatchEvaluation(string folder, int rows, int excerpts)
{
    private const int OtherRolls = 5;
    private const int RowsOfOtherRoll = 20_000;
    private const int ForeignFiles = 100;
    private const int ForeignExcerpts = 100;

    private static readonly int[] SizesOfFiles = [30, 100, 300, 1000, 5000];
    private static readonly int[] SizesOfExcerpts = [1, 3, 10, 30, 300];

    private readonly PersonalKey _key = new(new byte[PersonalKey.Size]);

    /// <summary>Measures all.</summary>
    /// <param name="tell">Told each line of the table when it is known.</param>
    public async Task RunAsync(Action<string> tell)
    {
        ArgumentNullException.ThrowIfNull(tell);
        Roll roll = Roll.Write(In("roll.csv"), rows, seed: 1);
        Roll foreign = Roll.Write(In("foreign.csv"), RowsOfOtherRoll, seed: 999);
        Roll earlier = roll.WriteEarlier(In("roll-of-last-year.csv"), foreign, seed: 2);
        await MeasureAsync(roll, earlier, foreign, tell).ConfigureAwait(false);
        await MeasureForeignAsync(foreign, tell).ConfigureAwait(false);
    }

    private async Task MeasureAsync(Roll roll, Roll earlier, Roll foreign, Action<string> tell)
    {
        List<string> files = [roll.Path];
        for (int i = 0; i < OtherRolls; i++) files.Add(Roll.Write(In($"other-{i}.csv"), RowsOfOtherRoll, (ulong)(10 + i)).Path);
        (FingerprintFile known, TimeSpan taken) = await TakeAsync("known.pfp", files).ConfigureAwait(false);
        (FingerprintFile versions, _) = await TakeAsync("versions.pfp", [earlier.Path, roll.Path]).ConfigureAwait(false);
        string size = string.Create(CultureInfo.InvariantCulture, $"{(double)new FileInfo(In("known.pfp")).Length / known.Tables.Sum(table => table.Rows):0.0}");
        tell("| excerpts | number | file found | as `source` | precision | rows found |\n| --- | --- | --- | --- | --- | --- |");
        Stopwatch matching = Stopwatch.StartNew();
        int matched = 0;
        foreach (MatchCondition condition in MatchCondition.All)
        {
            var tally = new MatchTally(condition);
            for (int i = 0; i < excerpts; i++, matched++) await AddAsync(tally, condition, roll, foreign, known, [roll.Path], i).ConfigureAwait(false);
            tell(tally.ToLine());
        }
        TimeSpan perExcerpt = matching.Elapsed / matched;
        foreach (MatchCondition condition in (MatchCondition[])[new("10 rows, against this year's and last year's roll", 10), new("100 rows, against this year's and last year's roll", 100)])
        {
            var tally = new MatchTally(condition);
            for (int i = 0; i < excerpts; i++) await AddAsync(tally, condition, roll, foreign, versions, [roll.Path, earlier.Path], i).ConfigureAwait(false);
            tell(tally.ToLine());
        }
        tell(string.Create(CultureInfo.InvariantCulture, $"\nFingerprints of {known.Tables.Sum(table => table.Rows):#,0} records in {known.Tables.Count} rolls of 12 columns: {size} bytes a record, {taken.TotalSeconds:0.0} s with the scan; one excerpt against all of them: {perExcerpt.TotalSeconds:0.00} s on average."));
    }

    private async Task AddAsync(MatchTally tally, MatchCondition condition, Roll roll, Roll foreign, FingerprintFile known, IReadOnlyList<string> holders, int number)
    {
        string path = In("excerpt.csv");
        int own = roll.WriteExcerpt(path, condition, foreign, (ulong)(1000 + number));
        LeakSample sample = await LeakSample.ReadAsync(path).ConfigureAwait(false);
        tally.Add(LeakMatcher.Match(sample, known), roll.Path, holders, own);
    }

    private async Task MeasureForeignAsync(Roll foreign, Action<string> tell)
    {
        List<string> files = [];
        for (int i = 0; i < ForeignFiles; i++) files.Add(Roll.Write(In($"known-{i}.csv"), SizesOfFiles[i % SizesOfFiles.Length], (ulong)(2000 + i)).Path);
        (FingerprintFile known, _) = await TakeAsync("many.pfp", files).ConfigureAwait(false);
        int pairs = 0, wrong = 0, sources = 0;
        for (int i = 0; i < ForeignExcerpts; i++)
        {
            SeededRandom random = new((ulong)(3000 + i));
            var condition = new MatchCondition("", SizesOfExcerpts[i % SizesOfExcerpts.Length]) { Columns = random.Chance(0.5) ? RollRow.Columns : RollRow.Columns / 2, Reformats = random.Chance(0.5), Shuffles = random.Chance(0.5), HasHeader = random.Chance(0.5) };
            string path = In("excerpt.csv");
            foreign.WriteExcerpt(path, condition, foreign, (ulong)(4000 + i));
            MatchReport report = LeakMatcher.Match(await LeakSample.ReadAsync(path).ConfigureAwait(false), known);
            pairs += known.Tables.Count;
            wrong += report.Matches.Count;
            sources += report.Matches.Count(match => match.Verdict == MatchVerdict.Source);
        }
        tell(string.Create(CultureInfo.InvariantCulture, $"\nFalse matches: {wrong} of {pairs:#,0} pairs of a roll ({SizesOfFiles[0]} to {SizesOfFiles[^1]:#,0} rows) and an excerpt of another one ({SizesOfExcerpts[0]} to {SizesOfExcerpts[^1]} rows), {sources} of them told as `source`."));
    }

    private async Task<(FingerprintFile File, TimeSpan Taken)> TakeAsync(string name, IEnumerable<string> files)
    {
        Stopwatch watch = Stopwatch.StartNew();
        FileStream stream = File.Create(In(name));
        using (var writer = new FingerprintWriter(stream, _key))
        {
            foreach (string file in files) await writer.AddFileAsync(file).ConfigureAwait(false);
            writer.Complete();
        }
        TimeSpan taken = watch.Elapsed;
        return (new FingerprintFile(stream, _key), taken);
    }

    private string In(string name) => Path.Combine(folder, name);
}
