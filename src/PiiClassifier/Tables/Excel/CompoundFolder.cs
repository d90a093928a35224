namespace PiiClassifier.Tables.Excel;

/// <summary>A folder of a compound file: the streams and folders in it, by names that do not tell upper case from lower.</summary>
/// <param name="file">What holds the bytes.</param>
internal sealed class CompoundFolder(CompoundFile file)
{
    private readonly Dictionary<string, (uint First, long Length)> _streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, CompoundFolder> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The folders in it, by name.</summary>
    public IReadOnlyDictionary<string, CompoundFolder> Folders => _folders;

    /// <summary>The names of the streams in it, in order.</summary>
    public IEnumerable<string> Streams => _streams.Keys.Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is a stream of the name.</summary>
    public bool Has(string name) => _streams.ContainsKey(name);

    /// <summary>Opens a stream, or <see langword="null"/> when there is none of the name. A file that is not sound may end it early.</summary>
    public Stream? OpenStream(string name) => _streams.TryGetValue(name, out (uint First, long Length) entry) ? file.OpenStream(entry.First, entry.Length) : null;

    /// <summary>The bytes that a stream says it has; 0 when there is none of the name.</summary>
    public long LengthOf(string name) => _streams.TryGetValue(name, out (uint First, long Length) entry) ? entry.Length : 0;

    /// <summary>Notes a stream by its first sector and its length; the first of a name stays.</summary>
    public void AddStream(string name, uint first, long length) => _streams.TryAdd(name, (first, length));

    /// <summary>Notes a folder; the first of a name stays.</summary>
    public void AddFolder(string name, CompoundFolder folder) => _folders.TryAdd(name, folder);
}
