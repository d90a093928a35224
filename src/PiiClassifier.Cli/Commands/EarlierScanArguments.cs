using System.CommandLine;
using PiiClassifier.Baselines;
using PiiClassifier.Caching;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options of a scan that knows what earlier ones found: findings that were accepted, results of files that are unchanged.</summary>
internal sealed class EarlierScanArguments
{
    private const string ByTime = "time";
    private const string ByContent = "content";

    /// <summary>How files may be known to be unchanged.</summary>
    public static readonly IReadOnlyList<string> Checks = [ByTime, ByContent];

    private readonly Option<string?> _keyFile = new("--key-file");
    private readonly Option<string?> _baseline = new("--baseline");
    private readonly Option<string?> _writeBaseline = new("--write-baseline");
    private readonly Option<string?> _cache = new("--cache");
    private readonly Option<string?> _cacheBy = new("--cache-by");
    private readonly Words _words;
    private readonly bool _readsFiles;

    /// <summary>Makes them.</summary>
    /// <param name="words">The language.</param>
    /// <param name="readsFiles">Whether the command reads files, whose results a cache may keep.</param>
    public EarlierScanArguments(Words words, bool readsFiles)
    {
        _words = words;
        _readsFiles = readsFiles;
        _cacheBy.AcceptOnlyFromAmong([.. Checks]);
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_keyFile, _baseline, _writeBaseline, .. _readsFiles ? (Option[])[_cache, _cacheBy] : []]) command.Options.Add(option);
    }

    /// <summary>Whether the arguments name a baseline to compare with.</summary>
    public bool HasBaseline(ParseResult parsed) => parsed.GetValue(_baseline) is not null;

    /// <summary>Opens what the arguments name.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="host">The process.</param>
    /// <param name="needsKey">Whether the key is needed though nothing is opened.</param>
    /// <exception cref="WrongUsageException">Something cannot be read, is in use, or was written with another key.</exception>
    public EarlierScans Open(ParseResult parsed, CommandHost host, bool needsKey)
    {
        string? baseline = parsed.GetValue(_baseline);
        string? written = parsed.GetValue(_writeBaseline);
        string? cache = _readsFiles ? parsed.GetValue(_cache) : null;
        string? keyFile = parsed.GetValue(_keyFile);
        if (written is not null) ReportOutput.RequireWritablePlace(written, _words);
        if (cache is not null) ReportOutput.RequireWritablePlace(cache, _words);
        if (baseline is null && written is null && cache is null && keyFile is null && !needsKey) return new EarlierScans(null, null, null, null);
        // A configuration names the baseline before there is one: the first is written now.
        if (baseline is not null && written is not null && !File.Exists(baseline) && Path.GetFullPath(baseline) == Path.GetFullPath(written)) baseline = null;
        PersonalKey key = KeyFile.Open(keyFile, host, _words);
        return new EarlierScans(
            key,
            baseline is null ? null : ReadBaseline(baseline, key),
            written,
            cache is null ? null : OpenCache(cache, key, parsed.GetValue(_cacheBy) == ByContent ? CacheCheck.Content : CacheCheck.SizeAndTime));
    }

    private Baseline ReadBaseline(string path, PersonalKey key)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Baseline.Read(stream, key);
        }
        catch (BaselineReadException fault)
        {
            throw new WrongUsageException(_words.Format(fault.IsOfOtherKey ? "baseline-other-key" : "baseline-malformed", TerminalText.OneLine(path), TerminalText.OneLine(fault.Message)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsageException(_words.Format("baseline-not-read", TerminalText.OneLine(path), TerminalText.OneLine(exception.Message)));
        }
    }

    private ScanCache OpenCache(string path, PersonalKey key, CacheCheck check)
    {
        try
        {
            return ScanCache.Open(path, key, check);
        }
        catch (ScanCacheException exception)
        {
            string sentence = exception.Fault switch
            {
                ScanCacheFault.NoCache => "cache-malformed",
                ScanCacheFault.OtherKey => "cache-other-key",
                _ => "cache-in-use",
            };
            throw new WrongUsageException(_words.Format(sentence, TerminalText.OneLine(path), key.Id));
        }
    }
}
