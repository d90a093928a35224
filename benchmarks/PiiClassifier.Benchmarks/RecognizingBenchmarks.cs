using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Benchmarks;

/// <summary>All recognizers over the values of a table's first rows, beside compiled regular expressions for ten of the types.</summary>
[MemoryDiagnoser]
public class RecognizingBenchmarks
{
    private static readonly Regex[] Expressions =
    [
        .. new[]
        {
            @"^0\d{1,4}-\d{1,4}-\d{4}$", @"^0[789]0-?\d{4}-?\d{4}$", @"^\d{3}-\d{4}$", @"^[\w.+-]+@[\w-]+(\.[\w-]+)+$", @"^(19|20)\d\d[-/]\d{1,2}[-/]\d{1,2}$",
            @"^(明治|大正|昭和|平成|令和)(\d{1,2}|元)年\d{1,2}月\d{1,2}日$", @"^[ァ-ヶーｦ-ﾟ]+[ 　]?[ァ-ヶーｦ-ﾟ]+$", @"^\d{12}$", @"^(男|女|男性|女性)$", @"^\p{IsCJKUnifiedIdeographs}{2,8}[ 　]?\p{IsCJKUnifiedIdeographs}{0,4}$",
        }.Select(expression => new Regex(expression, RegexOptions.Compiled | RegexOptions.CultureInvariant)),
    ];

    private readonly RecognizerSet _recognizers = new(ValueRecognizers.BuiltIn);
    private string[][] _columns = [];

    [GlobalSetup]
    public void ReadColumns()
    {
        string[][] rows = [.. File.ReadLines(ScenarioFiles.Roll("utf-8", 10_000), Encoding.UTF8).Skip(1).Take(1000).Select(line => line.Split(','))];
        _columns = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select(row => row[column]).ToArray())];
    }

    [Benchmark(Baseline = true, Description = "ten compiled regular expressions")]
    public int RegularExpressions() => _columns.Sum(column => column.Sum(value => Expressions.Count(expression => expression.IsMatch(value))));

    [Benchmark(Description = "all recognizers")]
    public long Recognizers() => _columns.Sum(column => ColumnProfiler.ProfileOf(_recognizers, new CellFolder(), column).Filled);
}
