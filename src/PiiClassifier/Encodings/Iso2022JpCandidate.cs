using System.Text;

namespace PiiClassifier.Encodings;

/// <summary>ISO-2022-JP (RFC 1468): seven bits only, with escapes into JIS X 0208, JIS X 0201 and back.</summary>
internal sealed class Iso2022JpCandidate : EncodingCandidate
{
    public override Encoding Encoding => TextEncodings.Iso2022Jp;

    public override double Score(ReadOnlySpan<byte> text)
    {
        if (text.ContainsAnyInRange((byte)0x80, (byte)0xFF)) return Wrong;
        bool escapes = text.IndexOf("\u001B$B"u8) >= 0 || text.IndexOf("\u001B$@"u8) >= 0
            || text.IndexOf("\u001B(I"u8) >= 0 || text.IndexOf("\u001B(J"u8) >= 0;
        return escapes ? 1 : Wrong;
    }
}
