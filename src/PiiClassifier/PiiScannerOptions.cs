using System.Text;
using PiiClassifier.Caching;
using PiiClassifier.Keys;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Scanning;
using PiiClassifier.Tables;
using PiiClassifier.Taxonomy;
using PiiClassifier.TypeFiles;

namespace PiiClassifier;

/// <summary>What a <see cref="PiiScanner"/> is to do. A value: copied with <c>with</c>, it refuses bad values when they are set.</summary>
public sealed record PiiScannerOptions
{
    /// <summary>The types to look for. Default <see cref="PiiCatalogue.Default"/>.</summary>
    public PiiCatalogue Catalogue
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = PiiCatalogue.Default;

    /// <summary>The recognizers to look with, at most 128. Default <see cref="ValueRecognizers.BuiltIn"/>. The list is copied.</summary>
    /// <exception cref="ArgumentException">One is missing, two have the same id, or a chance is not between 0 and 1.</exception>
    public IReadOnlyList<ValueRecognizer> Recognizers
    {
        get;
        init => field = Checked(value ?? throw new ArgumentNullException(nameof(value)));
    } = ValueRecognizers.BuiltIn;

    /// <summary>The same options with types of a user's own, and their recognizers, added.</summary>
    /// <exception cref="ArgumentException">An id is taken.</exception>
    public PiiScannerOptions With(TypeFile types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return this with { Catalogue = Catalogue.With([.. types.Types]), Recognizers = [.. Recognizers, .. types.Recognizers] };
    }

    private static T[] Whole<T>(IReadOnlyList<T> items)
        where T : class
    {
        T[] copy = [.. items];
        return Array.TrueForAll(copy, item => item is not null) ? copy : throw new ArgumentException("An item is missing.", nameof(items));
    }

    private static ValueRecognizer[] Checked(IReadOnlyList<ValueRecognizer> recognizers)
    {
        ValueRecognizer[] copy = [.. recognizers];
        if (copy.Length > RecognizerSet.MaxCount) throw new ArgumentException($"At most {RecognizerSet.MaxCount} recognizers.", nameof(recognizers));
        if (Array.Exists(copy, recognizer => recognizer is null)) throw new ArgumentException("A recognizer is missing.", nameof(recognizers));
        if (copy.GroupBy(recognizer => recognizer.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two recognizers have the id {twice.Key}.", nameof(recognizers));
        }
        if (Array.Find(copy, recognizer => !(recognizer.ChanceOfShape is > 0 and <= 1 && recognizer.ChanceOfVerified is > 0 and <= 1 && recognizer.TypicalShape is > 0 and <= 1)) is { } odd)
        {
            throw new ArgumentException($"The chances of {odd.Id} are not between 0 and 1.", nameof(recognizers));
        }
        return copy;
    }

    /// <summary>Formats beside the built-in ones, asked before them: those of the package PiiClassifier.LegacyExcel. Default none. The list is copied.</summary>
    /// <exception cref="ArgumentException">One is missing.</exception>
    public IReadOnlyList<TableFormat> Formats
    {
        get;
        init => field = Whole(value ?? throw new ArgumentNullException(nameof(value)));
    } = [];

    /// <summary>Passwords to try on protected workbooks, in order: on .xlsx, .xlsm and .xlsb, and by the formats of packages on theirs. They stand in no report or message. Default none. The list is copied.</summary>
    /// <exception cref="ArgumentException">One is missing.</exception>
    public IReadOnlyList<string> Passwords
    {
        get;
        init => field = Whole(value ?? throw new ArgumentNullException(nameof(value)));
    } = [];

    /// <summary>The encoding of text files; <see langword="null"/>, the default, detects it for each file.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether headers are passed over, so that values and neighbours alone decide. Default <see langword="false"/>.</summary>
    public bool IgnoreHeaders { get; init; }

    /// <summary>
    /// Whether of a text file of 8 MB or more a sample is enough, 1.3 MB of whole lines spread evenly over it: its tables are
    /// <see cref="TableReport.Sampled"/>. Workbooks, archives and streams that cannot seek are read whole, as are texts with
    /// records of several lines. Default <see langword="false"/>.
    /// </summary>
    public bool Quick { get; init; }

    /// <summary>How much of a file is taken in. Default <see cref="TableReadLimits.Default"/>.</summary>
    public TableReadLimits Limits
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TableReadLimits.Default;

    /// <summary>The most bytes of a table file; a longer one is too large and not scanned. At least 1. A stream that does not tell its length is never too large. Default <see langword="null"/>, no limit.</summary>
    public long? MaxFileBytes
    {
        get;
        init => field = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    }

    /// <summary>How long the scan of one file may take; then it ends after the row at hand and the file is partial. More than zero. Default <see langword="null"/>, no limit.</summary>
    public TimeSpan? TimeLimit
    {
        get;
        init => field = value is null || value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "More than zero.");
    }

    /// <summary>How many threads the scan of one table may take: 1, or more when a long table is read and looked at at once; more than 4 take no part. The report is the same. Default 2, or 1 on a machine with one processor.</summary>
    public int MaxThreads
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    } = Math.Min(2, Environment.ProcessorCount);

    /// <summary>Whether a report keeps hashes of its persons until a <see cref="PersonCounter"/> takes them: 8 bytes for each of up to a million persons a table. Default false.</summary>
    public bool KeepPersons { get; init; }

    /// <summary>The secret with which reports sketch the content of personal columns and hash persons, so that both may be stored. Default <see langword="null"/>: no sketches, and hashes that stay within the process.</summary>
    public PersonalKey? Key { get; init; }

    /// <summary>What keeps results of files by their paths, so that those that are unchanged are not scanned again; with the same <see cref="Key"/>. Not disposed by the scanner. Default <see langword="null"/>: every file is scanned.</summary>
    public ScanCache? Cache { get; init; }

    /// <summary>Whether a report keeps where the rows of its tables lie. Default false.</summary>
    internal bool KeepPlaces { get; init; }

    /// <summary>Who sees the rows of tables as they are scanned: then files are scanned one after the other. Default nobody.</summary>
    internal RowObserver? Observer { get; init; }

    /// <summary>The clock that paces progress and measures <see cref="TimeLimit"/>. Default the system's.</summary>
    public TimeProvider TimeProvider
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TimeProvider.System;
}
