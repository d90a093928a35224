namespace PiiClassifier.AccessLogs;

/// <summary>What was counted of one address and one file.</summary>
internal sealed class ClientTally
{
    public long Requests { get; private set; }

    public long Downloads { get; private set; }

    public long Whole { get; private set; }

    public long Bytes { get; private set; }

    public long RangeBytes { get; private set; }

    public long CrawlerRequests { get; private set; }

    public long First { get; private set; } = long.MaxValue;

    public long Last { get; private set; } = long.MinValue;

    public void Add(long time, AnswerKind kind, long bytes, bool isCrawler)
    {
        Requests++;
        if (kind <= AnswerKind.OfUnknownSize) Downloads++;
        if (kind == AnswerKind.Whole) Whole++;
        if (kind == AnswerKind.Range) RangeBytes += bytes;
        if (isCrawler) CrawlerRequests++;
        Bytes += bytes;
        (First, Last) = (Math.Min(First, time), Math.Max(Last, time));
    }

    public void Add(ClientTally other)
    {
        Requests += other.Requests;
        Downloads += other.Downloads;
        Whole += other.Whole;
        Bytes += other.Bytes;
        RangeBytes += other.RangeBytes;
        CrawlerRequests += other.CrawlerRequests;
        (First, Last) = (Math.Min(First, other.First), Math.Max(Last, other.Last));
    }
}
