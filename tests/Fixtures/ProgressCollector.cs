namespace PiiClassifier.Fixtures;

/// <summary>Keeps what a scan tells of its progress, on the thread that tells it.</summary>
internal sealed class ProgressCollector : IProgress<ScanProgress>
{
    public List<ScanProgress> Told { get; } = [];

    public void Report(ScanProgress value) => Told.Add(value);
}
