using System.Text;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;
using PiiClassifier.Taxonomy;

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

    /// <summary>The recognizers to look with. Default <see cref="ValueRecognizers.BuiltIn"/>.</summary>
    public IReadOnlyList<ValueRecognizer> Recognizers
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ValueRecognizers.BuiltIn;

    /// <summary>The encoding of text files; <see langword="null"/>, the default, detects it for each file.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether headers are passed over, so that values and neighbours alone decide. Default <see langword="false"/>.</summary>
    public bool IgnoreHeaders { get; init; }

    /// <summary>How much of a file is taken in. Default <see cref="TableReadLimits.Default"/>.</summary>
    public TableReadLimits Limits
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TableReadLimits.Default;

    /// <summary>How many threads the scan of one table may take: 1, or 2 when a long table is read and looked at at once. The report is the same. Default 2, or 1 on a machine with one processor.</summary>
    public int MaxThreads
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    } = Math.Min(2, Environment.ProcessorCount);

    /// <summary>Whether a report keeps hashes of its persons until a <see cref="PersonCounter"/> takes them: 8 bytes for each of up to a million persons a table. Default false.</summary>
    public bool KeepPersons { get; init; }

    /// <summary>The clock that paces progress. Default the system's.</summary>
    public TimeProvider TimeProvider
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TimeProvider.System;
}
