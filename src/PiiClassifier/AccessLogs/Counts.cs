namespace PiiClassifier.AccessLogs;

/// <summary>Requests and downloads by something.</summary>
internal sealed class Counts<T>
    where T : notnull
{
    private readonly Dictionary<T, (long Requests, long Downloads)> _counts = [];

    /// <summary>Up to how many different ones are counted; those that come later than so many are not.</summary>
    public int Most { get; init; } = int.MaxValue;

    public IEnumerable<(T Key, long Requests, long Downloads)> All => _counts.Select(count => (count.Key, count.Value.Requests, count.Value.Downloads));

    public void Add(T key, long requests, long downloads)
    {
        if (_counts.TryGetValue(key, out (long Requests, long Downloads) count)) _counts[key] = (count.Requests + requests, count.Downloads + downloads);
        else if (_counts.Count < Most) _counts.Add(key, (requests, downloads));
    }

    public void Add(Counts<T> other)
    {
        foreach ((T key, long requests, long downloads) in other.All) Add(key, requests, downloads);
    }
}
