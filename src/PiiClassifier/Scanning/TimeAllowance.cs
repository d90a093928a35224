namespace PiiClassifier.Scanning;

/// <summary>How long the scan of one file may take, from when it is made.</summary>
/// <param name="limit">The time; <see langword="null"/> for as long as it takes.</param>
/// <param name="clock">The clock.</param>
internal sealed class TimeAllowance(TimeSpan? limit, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();

    /// <summary>Whether there is a limit at all.</summary>
    public bool IsLimited => limit is not null;

    /// <summary>Whether rows are being read: then reading ends between two of them, and not with bytes that would leave the table malformed.</summary>
    public bool EndsBetweenRows { get; set; }

    /// <summary>Whether reading was ended because the time was used up.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Why reading was ended.</summary>
    public ScanFailure Failure => new("time-limit", limit.GetValueOrDefault().TotalSeconds);

    /// <summary>Asks whether reading is to end here.</summary>
    public bool EndsNow()
    {
        if (limit is null) return false;
        if (!HasEnded) HasEnded = clock.GetElapsedTime(_start) >= limit;
        return HasEnded;
    }
}
