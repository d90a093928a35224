using System.Text;

namespace PiiClassifier.Encodings;

/// <summary>UTF-16 without a mark. Delimiters, digits and line breaks are what tells the byte order.</summary>
internal sealed class Utf16Candidate(bool bigEndian) : EncodingCandidate
{
    public override Encoding Encoding => bigEndian ? TextEncodings.Utf16BigEndian : TextEncodings.Utf16LittleEndian;

    public override double Score(ReadOnlySpan<byte> text)
    {
        double points = 0;
        int units = text.Length / 2;
        for (int i = 0; i < units; i++)
        {
            int first = text[2 * i];
            int second = text[2 * i + 1];
            points += Score((char)(bigEndian ? first << 8 | second : second << 8 | first));
        }
        return units == 0 ? Wrong : points / units;
    }

    private static double Score(char unit) => unit switch
    {
        '\t' or '\r' or '\n' or (>= ' ' and <= '~') => 1,
        // Han, kana, their punctuation, full- and half-width forms.
        (>= '\u3000' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF') => 0.9,
        (>= '\u2000' and <= '\u27BF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u00A0' and <= '\u03FF') => 0.8,
        >= '\uD800' and <= '\uDFFF' => 0.5,
        _ => Wrong,
    };
}
