using System.Globalization;

namespace PiiClassifier.Partials;

/// <summary>Which of how many parts of a scan: <c>3/8</c>.</summary>
/// <param name="Index">The part, from 1.</param>
/// <param name="Count">All parts.</param>
internal readonly record struct ShardNumber(int Index, int Count)
{
    /// <summary>The most parts; Kubernetes counts as many in an indexed job.</summary>
    public const int MaxCount = 100_000;

    /// <summary>Reads <c>3/8</c>.</summary>
    public static bool TryParse(string text, out ShardNumber shard)
    {
        shard = default;
        if (text.Split('/') is not [var index, var count] || !TryRead(index, out int i) || !TryRead(count, out int n) || i > n || n > MaxCount) return false;
        shard = new ShardNumber(i, n);
        return true;
    }

    /// <summary><c>3/8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
