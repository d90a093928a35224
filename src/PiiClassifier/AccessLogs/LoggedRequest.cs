namespace PiiClassifier.AccessLogs;

/// <summary>One line of an access log. The spans lie in the line.</summary>
internal ref struct LoggedRequest
{
    /// <summary>Seconds since 1970 in UTC.</summary>
    public long Time;

    /// <summary>The distance from UTC that the line says, in minutes.</summary>
    public int ZoneMinutes;

    public int Status;

    /// <summary>The bytes sent; -1 when the line does not say.</summary>
    public long Bytes;

    public ReadOnlySpan<byte> Client;

    public ReadOnlySpan<byte> Method;

    /// <summary>What was asked for, as it is written; empty when the line tells of no request.</summary>
    public ReadOnlySpan<byte> Target;

    public ReadOnlySpan<byte> UserAgent;

    /// <summary>X-Forwarded-For; empty where the log does not have it.</summary>
    public ReadOnlySpan<byte> Forwarded;
}
