using PiiClassifier.Tables;

namespace PiiClassifier.Fixtures;

/// <summary>A file as somebody made it who means ill, or as an accident left it, and what a scan says of it.</summary>
/// <param name="Name">What it is called, in kebab case; a path, where its name is what is hostile.</param>
/// <param name="Status">What becomes of it within <see cref="Limits"/>.</param>
/// <param name="Code">The reason; <see langword="null"/> when it is read to its end.</param>
/// <param name="Make">Writes it.</param>
internal sealed record HostileFile(string Name, ScanStatus Status, string? Code, Func<byte[]> Make)
{
    /// <summary>Limits of about a tenth of those that hold by default, so that the files need not be larger than a test can make.</summary>
    public static TableReadLimits Limits { get; } = new() { MaxColumns = 2000, MaxUnpackedBytes = 256 << 20, MaxArchiveBytes = 384 << 20, MaxArchiveEntries = 5000 };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } = [.. HostileTexts.All, .. HostileArchives.All, .. HostileWorkbooks.All, .. HostileMarkup.All];
}
