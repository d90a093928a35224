using PiiClassifier.AccessLogs;
using PiiClassifier.Assessments;

namespace PiiClassifier.Incidents;

/// <summary>All that is known of a leak.</summary>
internal sealed record Incident
{
    /// <summary>The scan of the files that leaked.</summary>
    public required ScanReport Report { get; init; }

    /// <summary>Who holds the files.</summary>
    public required IReadOnlyList<OperatorKind> Operators { get; init; }

    /// <summary>The days by which to report; <see langword="null"/> when it is not said since when the leak is known.</summary>
    public BreachDeadlines? Deadlines { get; init; }

    /// <summary>Who asked a web server for the files; <see langword="null"/> when no logs were looked through.</summary>
    public AccessTrace? Trace { get; init; }

    /// <summary>Which files the leaked sample comes from; <see langword="null"/> when that was not looked for.</summary>
    public RecordMatches? Match { get; init; }

    /// <summary>Where else its records are; <see langword="null"/> when that was not looked for.</summary>
    public RecordMatches? Copies { get; init; }

    /// <summary>The trace of the files of the report alone: who read others that were traced too is no part of this.</summary>
    public AccessTrace? TraceOfFiles()
    {
        if (Trace is null) return null;
        HashSet<string> paths = [.. Report.Files.Select(file => file.Path)];
        TracedFile[] files = [.. Trace.Files.Where(file => paths.Contains(file.Path))];
        if (files.Length == Trace.Files.Count) return Trace;
        return Trace with
        {
            Files = files,
            Readers = files.SelectMany(file => file.Clients).Where(client => client.Downloads > 0).Select(client => client.Address).Distinct(StringComparer.Ordinal).LongCount(),
            ReadersExact = files.All(file => file.AddressesExact),
        };
    }
}
