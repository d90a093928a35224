using PiiClassifier.Baselines;
using PiiClassifier.Caching;
using PiiClassifier.Cli.Files;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Commands;

/// <summary>What a scan knows of earlier ones.</summary>
/// <param name="key">With what contents are sketched; <see langword="null"/> when nothing asks for it.</param>
/// <param name="baseline">The accepted findings.</param>
/// <param name="writtenBaseline">Where all that is found is accepted.</param>
/// <param name="cache">The results of files.</param>
internal sealed class EarlierScans(PersonalKey? key, Baseline? baseline, string? writtenBaseline, ScanCache? cache) : IDisposable
{
    /// <summary>The key; <see langword="null"/> when nothing asks for it.</summary>
    public PersonalKey? Key => key;

    /// <summary>The options of a scanner that uses it.</summary>
    public PiiScannerOptions AddTo(PiiScannerOptions options) => options with { Key = key, Cache = cache };

    /// <summary>Says of the findings which are accepted, and accepts them where that is asked for.</summary>
    /// <exception cref="IOException">The baseline cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The baseline may not be written.</exception>
    public void Mark(ScanReport report)
    {
        baseline?.Mark(report);
        // Of half a scan it would not be known what the other half holds.
        if (writtenBaseline is not null && !report.Interrupted) OwnerOnlyFile.Write(writtenBaseline, Baseline.Of(report).Write);
    }

    /// <summary>Says of the findings of a file which are accepted, where there is a baseline.</summary>
    public void MarkFile(FileReport file) => baseline?.Mark(file);

    /// <summary>How many files were not read again; <see langword="null"/> without a cache.</summary>
    public long? Unchanged => cache?.Known;

    /// <summary>Whether the cache could not take all results.</summary>
    public bool IsCacheFull => cache?.IsFull == true;

    /// <inheritdoc/>
    public void Dispose() => cache?.Dispose();
}
