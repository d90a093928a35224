using System.CommandLine;
using System.CommandLine.Parsing;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Configuration;

/// <summary>Finds the configuration of a scan and writes out its keys as options, as if they had been given; those that were given win.</summary>
/// <param name="host">The process.</param>
/// <param name="words">The language.</param>
/// <param name="root">The command <c>pii</c>, whose parser reads the values of the file too.</param>
internal sealed class ConfiguredArguments(CommandHost host, Words words, Command root)
{
    public const string FileOption = "--config";
    public const string NoneOption = "--no-config";

    /// <summary>The name under which it is looked for in the current folder.</summary>
    public const string DefaultName = "pii.json";

    /// <summary>The arguments with those of the configuration, if there is one.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="parsed">The same, parsed without a fault as a scan.</param>
    /// <exception cref="WrongUsageException">The configuration cannot be used: the message says where and why.</exception>
    public IReadOnlyList<string> AddTo(IReadOnlyList<string> arguments, ParseResult parsed)
    {
        string? named = parsed.GetValue<string?>(FileOption);
        if (parsed.GetValue<bool>(NoneOption)) return named is null ? arguments : throw new WrongUsageException(words["config-and-none"]);
        string file = named ?? Path.Combine(host.ConfigurationFolder, DefaultName);
        // A pipe of that name would be waited for.
        if (named is null && (!File.Exists(file) || SpecialFiles.IsSpecial(file) || !IsTrusted(file, parsed))) return arguments;

        bool isShard = IsGiven(parsed, ShardArguments.ShardName);
        ConfigurationEntry[] entries = [.. ConfigurationReader.Read(file, words).Where(entry => entry.Values.Count > 0 && !(isShard && ShardArguments.IsOfWholeScans(entry.Key.Option)))];
        ConfigurationEntry[] used = [.. entries.Where(entry => !IsGiven(parsed, entry.Key.Option) && (entry.Key.OtherOption is null || !IsGiven(parsed, entry.Key.OtherOption)))];
        if (named is null && used.Where(entry => entry.Key.Option == ScanArguments.PathName).SelectMany(entry => entry.Values).Any(value => Scans(Located(file, value.Text), file)))
        {
            Tell("config-in-scanned-folder", file);
            return arguments;
        }
        var added = new List<string>();
        foreach (ConfigurationEntry entry in entries)
        {
            string[] written = [.. entry.Values.Select(value => Checked(entry.Key, value, mayWriteOutside: named is not null))];
            if (used.Contains(entry)) added.AddRange(written);
        }
        int command = arguments.TakeWhile(argument => argument != ScanCommand.Name).Count();
        string[] all = [.. arguments.Take(command + 1), .. added, .. arguments.Skip(command + 1)];
        if (used.Length > 0) host.Error.WriteLine(host.WordsOf(all).Format("config-read", TerminalText.OneLine(file), string.Join(", ", used.Select(entry => entry.Key.Name))));
        return all;
    }

    private static bool IsGiven(ParseResult parsed, string name) => parsed.GetResult(name) switch
    {
        OptionResult option => !option.Implicit,
        ArgumentResult argument => argument.Tokens.Count > 0,
        _ => false,
    };

    // Whoever may write into what is scanned could silence the scan by a file of this name.
    private bool IsTrusted(string file, ParseResult parsed)
    {
        string? reason = IsGiven(parsed, ScanArguments.ListName) ? "config-beside-list"
            : parsed.GetValue<string[]>(ScanArguments.PathName)!.Any(path => Scans(path, file)) ? "config-in-scanned-folder"
            : null;
        if (reason is not null) Tell(reason, file);
        return reason is null;
    }

    private void Tell(string key, string file) => host.Error.WriteLine(words.Format(key, TerminalText.OneLine(file)));

    // A link to a configuration in what is scanned is no better than one that lies there.
    private static bool Scans(string path, string file) => FileSearch.FolderOf(path) is { } folder && (RealPath.IsIn(folder, FolderOf(file)) || RealPath.IsIn(folder, file));

    // By the parser of the option. A file that was not named writes into its own folder only: what it says may be somebody else's.
    private string Checked(ConfigurationKey key, ConfigurationValue value, bool mayWriteOutside)
    {
        string text = key.Files switch
        {
            ConfiguredFiles.Read => Located(value.File, value.Text),
            ConfiguredFiles.Kept => OwnPlace(value, Located(value.File, value.Text), mayWriteOutside),
            ConfiguredFiles.Written => Report(value, mayWriteOutside),
            _ => value.Text,
        };
        string argument = key.Option == ScanArguments.PathName ? text : $"{key.Option}={text}";
        ParseResult parsed = root.Parse([ScanCommand.Name, argument], PiiCommandLine.Syntax);
        return parsed.Errors.Count == 0 ? argument : throw Fault(value, parsed.Errors[0].Message);
    }

    private string Report(ConfigurationValue value, bool mayWriteOutside)
    {
        ReportTarget target;
        try
        {
            target = ReportTarget.Parse(value.Text, null, ReportTarget.Formats, words);
        }
        catch (WrongUsageException wrong)
        {
            throw Fault(value, wrong.Message);
        }
        if (target.File is not { Length: > 0 }) return value.Text;
        return $"{target.Format}={OwnPlace(value, Located(value.File, target.File), mayWriteOutside)}";
    }

    private string OwnPlace(ConfigurationValue value, string file, bool mayWriteOutside) =>
        mayWriteOutside || RealPath.IsIn(FolderOf(value.File), file) ? file : throw value.Fault(words["config-output-outside"], words);

    private WrongUsageException Fault(ConfigurationValue value, string message)
    {
        string shown = TerminalText.Short(value.Text);
        string whole = TerminalText.OneLine(value.Text);
        return value.Fault(shown.Length < whole.Length ? TerminalText.OneLine(message).Replace(whole, shown, StringComparison.Ordinal) : message, words);
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file))!;

    private static string Located(string configuration, string path)
    {
        if (path == FileScanner.StandardInput) return path;
        string located = Path.Combine(Path.GetDirectoryName(configuration)!, path);
        // Else it would be taken for an option.
        return located.StartsWith('-') ? "./" + located : located;
    }
}
