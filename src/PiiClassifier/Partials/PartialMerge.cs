using System.Globalization;
using PiiClassifier.Keys;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Partials;

/// <summary>Joins the parts of a scan into the report of one machine.</summary>
/// <remarks>In memory are one report of each part and the counter of persons, however many files there are.</remarks>
internal sealed class PartialMerge
{
    private readonly PartialFile[] _parts;
    private readonly string _keyId;

    private PartialMerge(PartialFile[] parts, PersonalKey key, IReadOnlyList<ShardNumber> missing)
    {
        _parts = parts;
        _keyId = key.Id;
        Missing = missing;
    }

    /// <summary>The parts that are not there.</summary>
    public IReadOnlyList<ShardNumber> Missing { get; }

    /// <summary>How many files fell to them; <see langword="null"/> when that is not known.</summary>
    public long? FilesMissing => _parts[0].Head.IsListed || _parts.FirstOrDefault(part => !part.Tail.Interrupted) is not { } whole ? null : whole.Tail.Found.Files - _parts.Sum(part => part.Tail.Taken);

    /// <summary>Checks that the parts are those of one scan.</summary>
    /// <param name="files">The parts, at least one, in any order. One that is there twice and says the same counts once.</param>
    /// <param name="key">With which they were written.</param>
    /// <param name="allowMissing">Whether parts may be missing.</param>
    /// <exception cref="PartialException">They are not.</exception>
    public static PartialMerge Of(IReadOnlyList<PartialFile> files, PersonalKey key, bool allowMissing)
    {
        PartialFile first = files[0];
        foreach (PartialFile file in files)
        {
            if (file.Head.Shard.Count != first.Head.Shard.Count || file.Head.IsListed != first.Head.IsListed) throw new PartialException(PartialFault.OtherCut, file.Path, file.Head.Shard.ToString(), first.Head.Shard.ToString());
            if (file.Head.Settings != first.Head.Settings) throw new PartialException(PartialFault.OtherSettings, file.Path, "", first.Path);
        }
        CheckList(files);
        var parts = new SortedDictionary<int, PartialFile>();
        foreach (PartialFile file in files)
        {
            if (parts.TryAdd(file.Head.Shard.Index, file)) continue;
            PartialFile other = parts[file.Head.Shard.Index];
            if (!SaysTheSame(file, other)) throw new PartialException(PartialFault.Contradiction, file.Path, file.Head.Shard.ToString(), other.Path);
        }
        ShardNumber[] missing = [.. Enumerable.Range(1, first.Head.Shard.Count).Where(index => !parts.ContainsKey(index)).Select(index => first.Head.Shard with { Index = index })];
        var merge = new PartialMerge([.. parts.Values], key, missing);
        if (missing.Length > 0 && !allowMissing) throw new PartialException(PartialFault.Missing, "", RangesOf(missing), first.Head.Shard.Count.ToString(CultureInfo.InvariantCulture));
        // With the same list and no part missing each file fell to one part; this would be a fault of the program that cut it.
        if (missing.Length == 0 && merge.FilesMissing is not (null or 0) && !merge._parts.Any(part => part.Tail.Interrupted)) throw new PartialException(PartialFault.OtherList, first.Path);
        return merge;
    }

    /// <summary>The report. All parts are read once to count the persons.</summary>
    /// <param name="mark">Done to each report of a file before it is handed out.</param>
    /// <exception cref="PartialException">A part is not as it was written.</exception>
    public ScanReport ToReport(Action<FileReport>? mark = null)
    {
        PiiCatalogue catalogue = PiiCatalogue.Default.With([.. _parts[0].Head.OwnTypes]);
        FileReport[] last = [.. Missing.Select(ReportOf), .. _parts.SelectMany(part => part.Tail.NotEnded).DistinctBy(report => report.Path)];
        var files = new MergedFiles(_parts, catalogue, last, mark);
        var persons = new PersonCounter();
        foreach (FileReport file in files) persons.Add(file);
        foreach (PartialFile part in _parts)
        {
            if (part.Tail.Persons is { } sketch) persons.Add(sketch);
        }
        DateTimeOffset startedAt = _parts.Min(part => part.Head.StartedAt);
        return new ScanReport
        {
            Files = files,
            Persons = persons,
            KeyId = _keyId,
            StartedAt = startedAt,
            Elapsed = _parts.Max(part => part.Tail.EndedAt) - startedAt,
            NotTables = checked(_parts.Sum(part => part.Tail.NotTables)),
            Interrupted = Missing.Count > 0 || _parts.Any(part => part.Tail.Interrupted),
            IgnoreFiles = IgnoreFiles(),
        };
    }

    // Those that have found all files must have found the same; whoever was interrupted cannot tell.
    private static void CheckList(IReadOnlyList<PartialFile> files)
    {
        PartialFile? whole = files.FirstOrDefault(file => !file.Tail.Interrupted);
        if (whole is null || whole.Head.IsListed) return;
        foreach (PartialFile file in files.Where(file => !file.Tail.Interrupted && file.Tail.Found != whole.Tail.Found))
        {
            throw new PartialException(PartialFault.OtherList, file.Path, Describe(file.Tail.Found), Describe(whole.Tail.Found));
        }
    }

    private static string Describe(FoundList list) => string.Create(CultureInfo.InvariantCulture, $"{list.Files:N0} / {list.Bytes:N0} B / {list.Digest[..8]}");

    private static bool SaysTheSame(PartialFile one, PartialFile other) =>
        one.Tail.Found == other.Tail.Found && one.Tail.Taken == other.Tail.Taken && one.Tail.NotTables == other.Tail.NotTables && one.Tail.Interrupted == other.Tail.Interrupted
        && one.Tail.ReportsDigest == other.Tail.ReportsDigest && one.Tail.NotEnded.Select(report => report.Path).SequenceEqual(other.Tail.NotEnded.Select(report => report.Path));

    private static FileReport ReportOf(ShardNumber shard) => new() { Path = $"shard {shard}", SizeBytes = 0, Status = ScanStatus.Missing, Failure = new ScanFailure("shard-missing", shard.ToString()) };

    // 2, 5-7
    private static string RangesOf(ShardNumber[] shards)
    {
        var ranges = new List<string>();
        for (int i = 0; i < shards.Length;)
        {
            int from = shards[i].Index, to = from;
            for (i++; i < shards.Length && shards[i].Index == to + 1; i++) to++;
            ranges.Add(from == to ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}-{to}"));
        }
        return string.Join(", ", ranges);
    }

    // Each part has met all of them, unless another program has cut the scan or it was interrupted.
    private IReadOnlyList<IgnoreFileUse> IgnoreFiles()
    {
        if (_parts[0].Head.IsListed) return [.. _parts.SelectMany(part => part.Tail.IgnoreFiles)];
        return (_parts.FirstOrDefault(part => !part.Tail.Interrupted) ?? _parts[0]).Tail.IgnoreFiles;
    }
}
