using System.Text;

namespace PiiClassifier.Encodings;

/// <summary>EUC-JP: pairs of high bytes, half-width kana behind 8E, the supplementary kanji of JIS X 0212 behind 8F.</summary>
internal sealed class EucJpCandidate : EncodingCandidate
{
    public override Encoding Encoding => TextEncodings.EucJp;

    public override double Score(ReadOnlySpan<byte> text)
    {
        double points = 0;
        int bytes = 0;
        for (int i = 0; i < text.Length;)
        {
            byte lead = text[i];
            if (lead < 0x80)
            {
                i++;
                continue;
            }
            int length = lead == 0x8F ? 3 : 2;
            if (i + length > text.Length) break;
            double score = Score(lead, text[i + 1], text[i + length - 1]);
            if (score == Wrong) length = 1;
            points += score * length;
            bytes += length;
            i += length;
        }
        return bytes == 0 ? 1 : points / bytes;
    }

    private static double Score(byte lead, byte second, byte last) => lead switch
    {
        _ when second is < 0xA1 or 0xFF || last is < 0xA1 or 0xFF => Wrong,
        // Above the kanji of code page 932 that the same two bytes are.
        0x8E => second <= 0xDF ? 0.95 : Wrong,
        0x8F => 0.2,
        < 0xA1 or 0xFF => Wrong,
        0xA1 => 0.8,
        0xA2 => 0.5,
        0xA3 => 0.9,
        0xA4 => second <= 0xF3 ? 1 : -1,
        0xA5 => second <= 0xF6 ? 1 : -1,
        0xAD => 0.3,
        <= 0xA8 => 0,
        // Lower than well-spelt half-width kana of code page 932, which are the same bytes.
        >= 0xB0 and <= 0xCF => 0.7,
        >= 0xD0 and <= 0xF4 => 0.4,
        >= 0xF9 and <= 0xFC => 0.2,
        _ => -1,
    };
}
