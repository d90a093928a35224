namespace PiiClassifier;

/// <summary>How far the scan of one file has come.</summary>
/// <param name="Path">The file.</param>
/// <param name="BytesRead">Bytes read so far, never more than there are; in the last report, made when the scan of the file is done, all of them.</param>
/// <param name="TotalBytes">Bytes in all; <see langword="null"/> for a stream that does not tell.</param>
public readonly record struct ScanProgress(string Path, long BytesRead, long? TotalBytes);
