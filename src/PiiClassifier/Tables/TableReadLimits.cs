namespace PiiClassifier.Tables;

/// <summary>How much of a file is taken in before it counts as too large or damaged.</summary>
public sealed record TableReadLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static TableReadLimits Default { get; } = new();

    /// <summary>The longest cell that is read whole, in bytes; the rest of a longer one is passed over. Default 1 MiB, at least 1 KiB.</summary>
    public int MaxCellBytes
    {
        get;
        init => field = value >= 1024 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1 KiB.");
    } = 1 << 20;

    /// <summary>The most columns of a table; further ones make the file partial. Default 16,384, the width of an Excel sheet.</summary>
    public int MaxColumns
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    } = 16_384;

    /// <summary>The most bytes that one part of an archive may unpack to before the file counts as too large. Default 4 GiB.</summary>
    public long MaxUnpackedBytes
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    } = 4L << 30;

    /// <summary>How deep archives are opened, the file itself counted: with 1 only the tables in it, with 2 also those of archives in it. Default 3, at least 0.</summary>
    public int MaxArchiveDepth
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 0.");
    } = 3;

    /// <summary>The most files of an archive and the archives in it that are looked at; further ones make the file partial. Default 100,000, at least 1.</summary>
    public int MaxArchiveEntries
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    } = 100_000;

    /// <summary>The most bytes that all files of an archive may unpack to; further ones make the file partial. Default 16 GiB, at least 1.</summary>
    public long MaxArchiveBytes
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    } = 16L << 30;

    /// <summary>The most bytes of an archive or workbook that is held in memory, because it lies in an archive or comes from a stream that cannot seek; a longer one is too large. The texts of a workbook may take half as much. Default 1 GiB, at least 1 KiB, less than 2 GiB.</summary>
    public int MaxHeldBytes
    {
        get;
        init => field = value >= 1024 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1 KiB.");
    } = 1 << 30;
}
