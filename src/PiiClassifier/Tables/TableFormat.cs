namespace PiiClassifier.Tables;

/// <summary>A file format, chosen by the first bytes of a file and not by its name.</summary>
/// <remarks>What reads files is no public surface yet: formats come with this library or with the packages that belong to it.</remarks>
public abstract class TableFormat
{
    private protected TableFormat()
    {
    }

    /// <summary>How many first bytes are shown to <see cref="Accepts"/> when the file has as many.</summary>
    internal const int PrefixLength = 64 * 1024;

    /// <summary>Whether a file that begins like this is of the format.</summary>
    /// <param name="prefix">The first bytes, at most <see cref="PrefixLength"/>; fewer only when the file is shorter.</param>
    /// <param name="fileName">The name, for hints only (tab or comma); may be empty.</param>
    internal abstract bool Accepts(ReadOnlySpan<byte> prefix, string fileName);

    /// <summary>Opens the file.</summary>
    /// <param name="stream">At its beginning; not disposed here. Formats that need to seek copy one that cannot, within the limits.</param>
    /// <param name="fileName">The name, for hints only; may be empty.</param>
    /// <param name="reading">How files are read.</param>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    internal abstract TableFile Open(Stream stream, string fileName, ReadContext reading);
}
