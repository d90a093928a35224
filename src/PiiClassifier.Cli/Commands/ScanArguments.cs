using System.CommandLine;
using System.Globalization;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options of a scan that say which files are taken and how many at once.</summary>
internal sealed class ScanArguments
{
    /// <summary>The name of the argument.</summary>
    public const string PathName = "PATH";

    /// <summary>The option that names a list of files.</summary>
    public const string ListName = "--files-from";

    public const int MaxJobs = 256;

    // A share answers no faster when more ask at once.
    private static readonly int DefaultJobs = Math.Min(8, Environment.ProcessorCount);

    private readonly Argument<string[]> _paths = new(PathName) { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> _include = new("--include");
    private readonly Option<string[]> _exclude = new("--exclude");
    private readonly Option<bool> _noIgnore = new("--no-ignore");
    private readonly Option<string?> _filesFrom = new(ListName);
    private readonly Option<bool> _endedByZero = new("--null", "-0");
    private readonly Option<bool> _sized = new("--sizes");
    private readonly Option<int?> _jobs = new("--jobs", "-j");
    private readonly Option<string?> _maxSize = new("--max-size");
    private readonly Option<string?> _timeLimit = new("--time-limit");
    private readonly Option<bool> _quick = new("--quick");
    private readonly Words _words;

    public ScanArguments(Words words)
    {
        _words = words;
        ScannerArguments.RequirePaths(_paths, words);
        foreach (Option<string[]> globs in (Option<string[]>[])[_include, _exclude])
        {
            globs.Validators.Add(result =>
            {
                foreach (System.CommandLine.Parsing.Token token in result.Tokens)
                {
                    if (token.Value.Length == 0 || GlobPattern.IsMisunderstood(token.Value)) result.AddError(words.Format("glob-not-understood", TerminalText.OneLine(token.Value)));
                }
            });
        }
        Require(_jobs, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is >= 1 and <= MaxJobs, "jobs-range");
        Require(_maxSize, text => ByteSizes.TryParse(text, out _), "max-size-form");
        Require(_timeLimit, text => TimeSpans.TryParse(text, out _), "time-limit-form");
    }

    public void AddTo(Command command)
    {
        AddSearchTo(command);
        command.Options.Add(_sized);
        command.Options.Add(_jobs);
        command.Options.Add(_quick);
    }

    /// <summary>Adds what a command takes that reads every row of its files, one file after the other.</summary>
    public void AddSearchTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (Option option in (Option[])[_include, _exclude, _noIgnore, _filesFrom, _endedByZero, _maxSize, _timeLimit]) command.Options.Add(option);
    }

    /// <summary>What the command line names: types of the user's own are looked for beside it.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    /// <summary>Whether a list of names is given.</summary>
    public bool HasList(ParseResult parsed) => parsed.GetValue(_filesFrom) is not null;

    /// <summary>How many files are scanned at once.</summary>
    public int Jobs(ParseResult parsed) => parsed.GetValue(_jobs) ?? DefaultJobs;

    /// <summary>How much of a file is read added to the options.</summary>
    public PiiScannerOptions AddTo(PiiScannerOptions options, ParseResult parsed) => options with
    {
        MaxFileBytes = parsed.GetValue(_maxSize) is { } size && ByteSizes.TryParse(size, out long bytes) ? bytes : null,
        Quick = parsed.GetValue(_quick),
        TimeLimit = parsed.GetValue(_timeLimit) is { } text && TimeSpans.TryParse(text, out TimeSpan time) ? time : null,
    };

    /// <summary>The search for what is named.</summary>
    /// <exception cref="WrongUsageException">Nothing is named, or the list of names cannot be read.</exception>
    public FileSearch ToSearch(ParseResult parsed, CommandHost host)
    {
        IReadOnlyList<string> paths = Paths(parsed);
        string? list = parsed.GetValue(_filesFrom);
        if (paths.Count == 0 && list is null) throw new WrongUsageException(_words["nothing-named"]);
        if (list == FileScanner.StandardInput && paths.Contains(FileScanner.StandardInput)) throw new WrongUsageException(_words["standard-input-twice"]);
        Action<string, int>? refuse = parsed.GetValue(_noIgnore) ? null : (file, line) => host.Error.WriteLine(_words.Format(line == 0 ? "ignore-file-not-used" : "ignore-line-not-used", TerminalText.OneLine(file), line));
        var walk = new FileWalk(Globs(parsed.GetValue(_include)), Globs(parsed.GetValue(_exclude)), refuse);
        IEnumerable<ListedName>? listed = list is null ? null : NameList.Read(NameList.Open(list, host, _words), parsed.GetValue(_endedByZero), parsed.GetValue(_sized), _words);
        return new FileSearch(walk, paths, listed, isListedOnce: parsed.GetValue(_sized));
    }

    private static GlobPattern[] Globs(string[]? patterns) => [.. (patterns ?? []).Select(pattern => new GlobPattern(pattern))];

    private void Require(Option option, Func<string, bool> isRight, string error) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && !isRight(result.Tokens[0].Value)) result.AddError(_words[error]);
    });
}
