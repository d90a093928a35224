using PiiClassifier.Keys;

namespace PiiClassifier.AccessLogs;

/// <summary>How access logs are read.</summary>
public sealed record AccessTraceOptions
{
    private readonly int _mostAddresses = 2_000_000;
    private readonly TimeSpan? _zone;

    /// <summary>Which URL is which file. Without any, a URL is the file whose path has the most last parts in common with it.</summary>
    public IReadOnlyList<UrlMapping> Mappings { get; init; } = [];

    /// <summary>Whether large and small letters of URLs are the same in every log; in logs of the W3C form, which IIS writes, they always are.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether the client is the first address of X-Forwarded-For where a log has it. Whoever asks can write into it what they like.</summary>
    public bool TrustsForwarded { get; init; }

    /// <summary>The key with which addresses are hashed; <see langword="null"/> to tell them as they are.</summary>
    public PersonalKey? AddressKey { get; init; }

    /// <summary>Up to how many addresses are held, those of each file counted for itself; about 150 bytes each. Beyond it their number is estimated, and said to be. At least 1.</summary>
    public int MostAddresses
    {
        get => _mostAddresses;
        init => _mostAddresses = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    }

    /// <summary>The distance of the days' zone from UTC, in whole minutes, at most 14 hours; <see langword="null"/> for the one zone of the logs, or UTC when they have several.</summary>
    public TimeSpan? Zone
    {
        get => _zone;
        init => _zone = value is null || (value.Value.Ticks % TimeSpan.TicksPerMinute == 0 && value.Value.Duration() <= TimeSpan.FromHours(14)) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Whole minutes, at most 14 hours.");
    }
}
