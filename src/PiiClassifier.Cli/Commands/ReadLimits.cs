using PiiClassifier.Cli.Output;
using PiiClassifier.Tables;

namespace PiiClassifier.Cli.Commands;

/// <summary>What <c>--limit NAME=VALUE</c> sets: how much of a file is taken in. docs/formats.md has the same names.</summary>
internal static class ReadLimits
{
    public const string OptionName = "--limit";

    private static readonly Dictionary<string, Func<TableReadLimits, long, TableReadLimits>> Known = new(StringComparer.Ordinal)
    {
        ["cell"] = static (limits, value) => limits with { MaxCellBytes = (int)value },
        ["columns"] = static (limits, value) => limits with { MaxColumns = (int)value },
        ["unpacked"] = static (limits, value) => limits with { MaxUnpackedBytes = value },
        ["archive"] = static (limits, value) => limits with { MaxArchiveBytes = value },
        ["entries"] = static (limits, value) => limits with { MaxArchiveEntries = (int)value },
        ["depth"] = static (limits, value) => limits with { MaxArchiveDepth = (int)value },
        ["held"] = static (limits, value) => limits with { MaxHeldBytes = (int)value },
    };

    // What is kept in memory cannot be longer than an array.
    private static readonly string[] Unbounded = ["unpacked", "archive"];

    public static IReadOnlyList<string> Names { get; } = [.. Known.Keys];

    /// <summary>The limits with one set, such as <c>columns=20000</c> or <c>unpacked=8GB</c>.</summary>
    /// <returns><see langword="null"/> when there is no limit of the name or it cannot be so.</returns>
    public static TableReadLimits? TryAdd(TableReadLimits limits, string text)
    {
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0 || !Known.TryGetValue(text[..sign], out Func<TableReadLimits, long, TableReadLimits>? set)) return null;
        if (!ByteSizes.TryParse(text[(sign + 1)..], out long value) || (value > int.MaxValue && !Unbounded.Contains(text[..sign]))) return null;
        try
        {
            return set(limits, value);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
