using PiiClassifier.Cli.Commands;

namespace PiiClassifier.Cli.Configuration;

/// <summary>The keys of a configuration. The schema and the table of docs/configuration.md are written from them.</summary>
internal static class ConfigurationKeys
{
    public static IReadOnlyList<ConfigurationKey> All { get; } =
    [
        new("paths", ScanArguments.PathName, ConfigurationKind.Texts, "Files, folders and globs to scan.") { Files = ConfiguredFiles.Read, OtherOption = ScanArguments.ListName, Example = """["share/hr", "lists/*.csv"]""" },
        new("include", "--include", ConfigurationKind.Texts, "Globs: of folders take only files that match one.") { Example = """["*.xlsx"]""" },
        new("exclude", "--exclude", ConfigurationKind.Texts, "Globs: leave out files and folders that match one.") { Example = """["archive/**"]""" },
        new("noIgnore", "--no-ignore", ConfigurationKind.Flag, "Scan what .piiignore files leave out.") { Example = "true" },
        new("jobs", "--jobs", ConfigurationKind.Number, "How many files are scanned at once.") { Range = (1, ScanArguments.MaxJobs), Example = "4" },
        new("maxSize", "--max-size", ConfigurationKind.NumberOrText, "Do not scan table files that are larger: bytes, or a number with kB, MB or GB.") { Example = "\"500MB\"" },
        new("timeLimit", "--time-limit", ConfigurationKind.NumberOrText, "End the scan of a file after this time: seconds, or a number with s, m or h.") { Example = "\"10m\"" },
        new("quick", "--quick", ConfigurationKind.Flag, "Of text files of 8 MB or more read a sample.") { Example = "true" },
        new("encoding", "--encoding", ConfigurationKind.Text, "The encoding of text files, when it is not to be detected.") { Example = "\"shift_jis\"" },
        new("ignoreHeaders", "--ignore-headers", ConfigurationKind.Flag, "Decide by values and neighbours alone.") { Example = "true" },
        new("types", "--types", ConfigurationKind.Texts, "Files with types of your own.") { Files = ConfiguredFiles.Read, Example = """["pii.types.json"]""" },
        new("passwords", "--passwords", ConfigurationKind.Text, "A file of passwords to try on protected workbooks.") { Files = ConfiguredFiles.Read, Example = "\"passwords.txt\"" },
        new("limits", ReadLimits.OptionName, ConfigurationKind.Texts, "How much of a file is taken in: NAME=VALUE, see formats.md.") { Example = """["unpacked=8GB", "columns=20000"]""" },
        new("failOn", "--fail-on", ConfigurationKind.NumberOrText, "Exit with 1 when something of this risk (1 to 5) or above was found, or with \"new\" something that the baseline does not accept.") { Range = (1, 5), Values = [FailOnOption.OnNew], Example = "4" },
        new("baseline", "--baseline", ConfigurationKind.Text, "Findings that were accepted.") { Files = ConfiguredFiles.Read, Example = "\"pii.baseline.json\"" },
        new("cache", "--cache", ConfigurationKind.Text, "Where results are kept, so that unchanged files are not read again.") { Files = ConfiguredFiles.Kept, Example = "\"share.piicache\"" },
        new("cacheBy", "--cache-by", ConfigurationKind.Text, "Whether files are unchanged by size and time, or by content.") { Values = EarlierScanArguments.Checks, Example = "\"content\"" },
        new("keyFile", "--key-file", ConfigurationKind.Text, "The key of baselines and caches, when it is not your own.") { Files = ConfiguredFiles.Read, Example = "\"pii.key\"" },
        new("outputs", "--output", ConfigurationKind.Texts, "Reports to write: FILE, or FORMAT=FILE where its name does not say the form.") { Files = ConfiguredFiles.Written, OtherOption = "--format", Example = """["report.html", "json=report.data"]""" },
        new("operator", "--operator", ConfigurationKind.Text, "Who holds the files, for what a leak would mean on the HTML page.") { Values = OperatorOption.Names, Example = "\"municipality\"" },
        new("language", "--lang", ConfigurationKind.Text, "The language of messages and reports.") { Values = LanguageChoice.Names, Example = "\"ja\"" },
    ];
}
