using System.IO.Compression;
using System.Text;

namespace PiiClassifier.Tables;

/// <summary>Opens the directory of a zip.</summary>
internal static class ZipDirectory
{
    /// <summary>Opens an archive to be read; the stream stays open with it.</summary>
    /// <param name="stream">The archive; it seeks.</param>
    /// <param name="names">How the names of entries are written, where they do not say so themselves.</param>
    /// <exception cref="InvalidDataException">It has no readable directory.</exception>
    public static ZipArchive Open(Stream stream, Encoding? names = null)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, names);
        }
        catch (ArgumentOutOfRangeException)
        {
            // .NET looks for the directory of an archive of a few bytes before their beginning.
            throw new InvalidDataException();
        }
    }
}
