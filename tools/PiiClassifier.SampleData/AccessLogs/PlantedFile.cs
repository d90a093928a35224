namespace PiiClassifier.SampleData.AccessLogs;

/// <summary>A file that is asked for in a generated log, and what a trace should count of it.</summary>
/// <param name="Path">Its path in the report.</param>
/// <param name="Url">How it is asked for, percent-encoded.</param>
/// <param name="SizeBytes">Its size.</param>
public sealed record PlantedFile(string Path, string Url, long SizeBytes)
{
    private readonly Dictionary<string, (bool Whole, long RangeBytes)> _readers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);

    /// <summary>The counts by the names of the fields of a trace.</summary>
    public SortedDictionary<string, long> Counts { get; } = new(StringComparer.Ordinal)
    {
        ["requests"] = 0,
        ["downloads"] = 0,
        ["whole"] = 0,
        ["fewer"] = 0,
        ["ranges"] = 0,
        ["notModified"] = 0,
        ["heads"] = 0,
        ["others"] = 0,
        ["bytes"] = 0,
        ["addresses"] = 0,
        ["readers"] = 0,
        ["wholeReaders"] = 0,
    };

    /// <summary>The seconds since 1970 of the first and the last request.</summary>
    public (long First, long Last) Times { get; private set; } = (long.MaxValue, long.MinValue);

    /// <summary>Counts a request that is written.</summary>
    internal void Note(PlantedAnswer answer, string address, long time)
    {
        Counts["requests"]++;
        Counts[answer.Kind]++;
        Times = (Math.Min(Times.First, time), Math.Max(Times.Last, time));
        _addresses.Add(address);
        if (answer.Kind is "whole" or "fewer" or "ranges")
        {
            Counts["downloads"]++;
            Counts["bytes"] += answer.Bytes;
            (bool whole, long ranges) = _readers.GetValueOrDefault(address);
            _readers[address] = (whole || answer.Kind == "whole", ranges + (answer.Kind == "ranges" ? answer.Bytes : 0));
        }
        Counts["addresses"] = _addresses.Count;
        Counts["readers"] = _readers.Count;
    }

    /// <summary>Counts who got all of it, once everything is written.</summary>
    internal void Close() => Counts["wholeReaders"] = _readers.Values.Count(reader => reader.Whole || reader.RangeBytes >= SizeBytes);
}
