using System.Text;

namespace PiiClassifier.Tables;

/// <summary>A file format, chosen by the first bytes of a file and not by its name.</summary>
internal abstract class TableFormat
{
    /// <summary>How many first bytes are shown to <see cref="Accepts"/> when the file has as many.</summary>
    public const int PrefixLength = 64 * 1024;

    /// <summary>Whether a file that begins like this is of the format.</summary>
    /// <param name="prefix">The first bytes, at most <see cref="PrefixLength"/>; fewer only when the file is shorter.</param>
    /// <param name="fileName">The name, for hints only (tab or comma); may be empty.</param>
    public abstract bool Accepts(ReadOnlySpan<byte> prefix, string fileName);

    /// <summary>Opens the file.</summary>
    /// <param name="stream">At its beginning; not disposed here. Formats that need to seek copy one that cannot, within the limits.</param>
    /// <param name="fileName">The name, for hints only; may be empty.</param>
    /// <param name="encoding">The encoding of a text file; <see langword="null"/> to detect it.</param>
    /// <param name="limits">How much to take in.</param>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    public abstract TableFile Open(Stream stream, string fileName, Encoding? encoding, TableReadLimits limits);
}
