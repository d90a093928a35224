using System.Text;
using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>The names in XML by the bytes that they are written with, so that none is decoded twice.</summary>
/// <param name="table">Makes local names unique.</param>
internal sealed class XmlNames(NameTable table)
{
    // A sheet has some thirty names; what a hostile file has more of is not kept.
    private const int Places = 256;

    private readonly Name[] _names = new Name[Places];

    /// <summary>The name that is written so.</summary>
    public Name Get(ReadOnlySpan<byte> written)
    {
        ref Name name = ref _names[(written[0] + (36 * written[^1]) + (7 * written.Length)) % Places];
        if (name.IsWritten(written)) return name;
        string text = Encoding.UTF8.GetString(written);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string local = text[(colon + 1)..];
        return name = new Name(written.ToArray(), text[..Math.Max(0, colon)], table.Get(local) ?? local);
    }

    /// <summary>A name.</summary>
    /// <param name="Written">Its bytes, with its prefix.</param>
    /// <param name="Prefix">What stands before its colon; empty where it has none.</param>
    /// <param name="Local">Without its prefix; the same reference as in the table, if it is there.</param>
    internal readonly record struct Name(byte[]? Written, string Prefix, string Local)
    {
        /// <summary>Whether it is written so.</summary>
        public bool IsWritten(ReadOnlySpan<byte> written) => Written is not null && written.SequenceEqual(Written);
    }
}
