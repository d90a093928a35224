using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Files;

/// <summary>A file that is being written beside its target, for its owner only. Until it is whole nothing is there under its name; what a killed process had begun, the next one removes.</summary>
internal sealed class BegunFile : IDisposable
{
    private const string EndingOfBegun = ".tmp";

    // Whoever writes a file writes more often than that.
    private static readonly TimeSpan AgeOfLeftover = TimeSpan.FromMinutes(1);

    private readonly string _target;
    private readonly string _beside;
    private bool _inPlace;

    /// <summary>Begins.</summary>
    /// <param name="target">The full path.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public BegunFile(string target)
    {
        _target = target;
        string folder = Path.GetDirectoryName(target)!;
        string begin = $".{Path.GetFileName(target)}.";
        _beside = Path.Combine(folder, $"{begin}{Guid.NewGuid():N}{EndingOfBegun}");
        FileStreamOptions options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite }.ForOwnerOnly();
        Stream = new FileStream(_beside, options);
        RemoveLeftovers(folder, begin, File.GetLastWriteTimeUtc(_beside));
    }

    /// <summary>Where it is written.</summary>
    public FileStream Stream { get; }

    /// <summary>Puts it in the place of its target; it is the last use.</summary>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <exception cref="IOException">It cannot be written, or there is one.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void PutInPlace(bool overwrite)
    {
        FullDisk.Tell(Stream.Dispose);
        File.Move(_beside, _target, overwrite);
        _inPlace = true;
    }

    /// <summary>Removes what is not in its place.</summary>
    public void Dispose()
    {
        if (_inPlace) return;
        try
        {
            Stream.Dispose();
        }
        catch (Exception exception) when (exception is IOException or ArgumentOutOfRangeException)
        {
            // A full disk has been told; what is still to be written is not wanted.
        }
        File.Delete(_beside);
    }

    // What a killed process began. One that somebody is writing is locked, or changed just now by the clock of the file system, which may lock nothing.
    private static void RemoveLeftovers(string folder, string begin, DateTime now)
    {
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder))
            {
                if (IsBegun(Path.GetFileName(file), begin) && now - File.GetLastWriteTimeUtc(file) > AgeOfLeftover && !SpecialFiles.IsSpecial(file)) RemoveUnlocked(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder may be written and not listed.
        }
    }

    private static bool IsBegun(string name, string begin) =>
        name.StartsWith(begin, StringComparison.Ordinal) && name.EndsWith(EndingOfBegun, StringComparison.Ordinal) && name.Length > begin.Length + EndingOfBegun.Length
        && Guid.TryParseExact(name.AsSpan()[begin.Length..^EndingOfBegun.Length], "N", out _);

    private static void RemoveUnlocked(string file)
    {
        try
        {
            using var locked = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is being written, or somebody else's.
        }
    }
}
