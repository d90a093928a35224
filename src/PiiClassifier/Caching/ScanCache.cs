using System.Security.Cryptography;
using System.Text;
using PiiClassifier.Keys;
using PiiClassifier.Scanning;
using PiiClassifier.Storage;

namespace PiiClassifier.Caching;

/// <summary>Keeps what was found of files, so that files that are as they were need not be scanned again.</summary>
/// <remarks>
/// <para>
/// A result is used again when the file is unchanged (<see cref="CacheCheck"/>), the program and its options are the same, and no type of
/// the catalogue has changed that could concern the file: a type of a user's own that is added or given another word has those files scanned
/// again in which it was found or in whose headers its words stand. Results of files that were changed within two seconds before they were scanned, could
/// not be opened, or took too long, are not kept.
/// </para>
/// <para>
/// The file holds reports (paths, sheets, headers, no values) and hashes of persons, which are keyed. It is for its owner only, one process at a time.
/// A process killed at any moment leaves it whole, with all results up to then. Safe for many threads.
/// </para>
/// </remarks>
public sealed class ScanCache : IDisposable
{
    private const byte SettingsKind = 1;
    private const byte ResultKind = 2;

    // File systems tell times in steps of up to two seconds (FAT): a file may be changed once more within the step.
    private static readonly TimeSpan StepOfTimes = TimeSpan.FromSeconds(2);

    private readonly CacheFile _file;
    private readonly PersonalKey _key;
    private readonly byte[] _contentKey;
    private readonly Dictionary<string, Result> _results = new(StringComparer.Ordinal);
    private readonly List<(ScanSettings Settings, StoredRecord Record)> _settings = [];
    private readonly Lock _lock = new();
    private (ScanSettings Before, ScanSettings Settings, TypeChanges Changes)? _changes;
    private long _known;
    private long _scanned;
    private bool _disposed;
    private volatile bool _isFull;

    private ScanCache(string path, PersonalKey key, CacheCheck check)
    {
        _key = key;
        Check = check;
        _contentKey = key.DeriveKey("content of a cached file");
        _file = new CacheFile(path, key);
        try
        {
            Load();
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>How a file is known to be unchanged.</summary>
    public CacheCheck Check { get; }

    /// <summary>How many results were used again.</summary>
    public long Known => Interlocked.Read(ref _known);

    /// <summary>How many files were scanned and kept.</summary>
    public long Scanned => Interlocked.Read(ref _scanned);

    /// <summary>Whether results could no longer be written, since the disk is full or gone: those of later files are not kept, and the scan goes on.</summary>
    public bool IsFull => _isFull;

    internal PersonalKey Key => _key;

    /// <summary>Opens a cache, or makes an empty one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">Keys the hashes of persons and seals the results.</param>
    /// <param name="check">How a file is known to be unchanged.</param>
    /// <exception cref="ScanCacheException">The file is no cache, was written with another key, or is in use.</exception>
    public static ScanCache Open(string path, PersonalKey key, CacheCheck check = CacheCheck.SizeAndTime)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(key);
        return new ScanCache(path, key, check);
    }

    /// <summary>Whether a path names the cache itself, which lies open in what is scanned.</summary>
    internal bool IsAt(string path) => string.Equals(Path.GetFullPath(path), _file.Path, StringComparison.Ordinal);

    /// <summary>The state of a file by which it is known again; <see langword="null"/> for one that cannot be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="facts">What the file system tells.</param>
    /// <param name="now">The time, for files that were changed just now.</param>
    internal FileState? StateOf(string path, FileFacts facts, DateTimeOffset now)
    {
        if (facts.LastModified is not { } modified) return null;
        if (Check == CacheCheck.SizeAndTime) return now - modified < StepOfTimes ? null : new FileState(facts.SizeBytes, modified.UtcTicks, "");
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
            return new FileState(facts.SizeBytes, 0, Convert.ToHexStringLower(HMACSHA256.HashData(_contentKey, stream)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What became of a file when it was in this state; <see langword="null"/> when that is not known or would be something else today.</summary>
    internal FileOutcome? Find(string path, FileState state, ScanSettings settings, Taxonomy.PiiCatalogue catalogue)
    {
        Result result;
        ScanSettings before;
        lock (_lock)
        {
            if (!_results.TryGetValue(Path.GetFullPath(path), out result) || result.State != state) return null;
            before = _settings[result.Settings].Settings;
        }
        if (before.Program != settings.Program || _file.ReadBody(result.Record) is not { } body) return null;
        FileOutcome outcome;
        try
        {
            outcome = new OutcomeReader(new MemoryStream(body), catalogue).ReadOutcome();
        }
        catch (KeyNotFoundException)
        {
            return null;
        }
        if (!ChangesOf(before, settings).Leave(outcome)) return null;
        Interlocked.Increment(ref _known);
        return outcome;
    }

    /// <summary>Keeps what became of a file.</summary>
    internal void Keep(string path, FileState state, ScanSettings settings, FileOutcome outcome)
    {
        if (outcome.Status is ScanStatus.Denied or ScanStatus.Missing || outcome.Failure?.Code is "time-limit" or "internal-error") return;
        using var body = new MemoryStream();
        using (var writer = new OutcomeWriter(body)) writer.Write(outcome);
        string full = Path.GetFullPath(path);
        lock (_lock)
        {
            if (_disposed || _isFull) return;
            try
            {
                int index = IndexOf(settings);
                StoredRecord record = _file.Append(ResultKind, HeadOf(full, state, index), body.GetBuffer().AsSpan(0, (int)body.Length));
                _results[full] = new Result(state, index, record);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // What was half written is cut off when the cache is opened again.
                _isFull = true;
                return;
            }
        }
        Interlocked.Increment(ref _scanned);
    }

    /// <summary>Closes the file; one that holds more forgotten than known results is written anew.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_disposed) return;
            _disposed = true;
            StoredRecord[] live = [.. _settings.Select(settings => settings.Record), .. _results.Values.Select(result => result.Record).OrderBy(record => record.Position)];
            try
            {
                if (_file.Length > 2 * live.Sum(record => record.Length)) _file.Keep(live);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The old file stays, which is larger and as good.
            }
            _file.Dispose();
        }
    }

    // The same for all files of a run.
    private TypeChanges ChangesOf(ScanSettings before, ScanSettings settings)
    {
        lock (_lock)
        {
            if (_changes is { } known && ReferenceEquals(known.Before, before) && ReferenceEquals(known.Settings, settings)) return known.Changes;
            TypeChanges changes = TypeChanges.Between(before, settings);
            _changes = (before, settings, changes);
            return changes;
        }
    }

    private void Load()
    {
        foreach ((StoredRecord record, byte[] head) in _file.ReadHeads())
        {
            using var reader = new BinaryReader(new MemoryStream(head), Encoding.UTF8);
            if (record.Kind == SettingsKind) _settings.Add((_file.ReadBody(record) is { } body ? SettingsOf(body) : new ScanSettings("", []), record));
            else if (record.Kind == ResultKind) LoadResult(reader, record);
        }
    }

    private void LoadResult(BinaryReader head, StoredRecord record)
    {
        string path = head.ReadString();
        var state = new FileState(head.ReadInt64(), head.ReadInt64(), head.ReadString());
        int settings = head.ReadInt32();
        if (settings >= 0 && settings < _settings.Count) _results[path] = new Result(state, settings, record);
    }

    private static byte[] HeadOf(string path, FileState state, int settings)
    {
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head, Encoding.UTF8);
        writer.Write(path);
        writer.Write(state.Size);
        writer.Write(state.ModifiedTicks);
        writer.Write(state.ContentHash);
        writer.Write(settings);
        writer.Flush();
        return head.ToArray();
    }

    private int IndexOf(ScanSettings settings)
    {
        for (int i = _settings.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_settings[i].Settings, settings) || _settings[i].Settings.IsSameAs(settings)) return i;
        }
        _settings.Add((settings, _file.Append(SettingsKind, [], BytesOf(settings))));
        return _settings.Count - 1;
    }

    private static byte[] BytesOf(ScanSettings settings)
    {
        using var body = new MemoryStream();
        using var writer = new BinaryWriter(body, Encoding.UTF8);
        writer.Write(settings.Program);
        writer.Write(settings.Types.Count);
        foreach (StoredType type in settings.Types)
        {
            writer.Write(type.Id);
            writer.Write(type.Definition);
            writer.Write(type.Recognizers);
            writer.Write(type.Words.Count);
            foreach (string word in type.Words) writer.Write(word);
        }
        writer.Flush();
        return body.ToArray();
    }

    private static ScanSettings SettingsOf(byte[] body)
    {
        using var reader = new BinaryReader(new MemoryStream(body), Encoding.UTF8);
        string program = reader.ReadString();
        var types = new StoredType[reader.ReadInt32()];
        for (int i = 0; i < types.Length; i++)
        {
            (string id, string definition, string recognizers) = (reader.ReadString(), reader.ReadString(), reader.ReadString());
            string[] words = new string[reader.ReadInt32()];
            for (int j = 0; j < words.Length; j++) words[j] = reader.ReadString();
            types[i] = new StoredType(id, definition, recognizers, words);
        }
        return new ScanSettings(program, types);
    }

    private readonly record struct Result(FileState State, int Settings, StoredRecord Record);
}
