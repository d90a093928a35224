using System.Text;

namespace PiiClassifier.Encodings;

/// <summary>Code page 932. Its half-width kana are single bytes that EUC-JP uses for kanji, so they are held to the rules of spelling.</summary>
internal sealed class ShiftJisCandidate : EncodingCandidate
{
    public override Encoding Encoding => TextEncodings.ShiftJis;

    public override double Score(ReadOnlySpan<byte> text)
    {
        double points = 0;
        int bytes = 0;
        byte previous = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte lead = text[i];
            if (lead >= 0x80)
            {
                if (lead is >= 0xA1 and <= 0xDF)
                {
                    points += ScoreHalfWidth(previous, lead);
                    bytes++;
                }
                else if (lead is 0x80 or 0xA0 or > 0xFC)
                {
                    points += Wrong;
                    bytes++;
                }
                else if (i + 1 == text.Length)
                {
                    break;
                }
                else if (text[i + 1] is >= 0x40 and <= 0xFC and not 0x7F)
                {
                    points += 2 * ScorePair(lead, text[++i]);
                    bytes += 2;
                    lead = 0;
                }
                else
                {
                    points += Wrong;
                    bytes++;
                }
            }
            previous = lead;
        }
        return bytes == 0 ? 1 : points / bytes;
    }

    /// <summary>ﾞ follows ｳ, ｶ to ﾄ and ﾊ to ﾎ, ﾟ follows ﾊ to ﾎ; small letters and ｰ begin no word; ｡｢｣､ are seldom in data.</summary>
    private static double ScoreHalfWidth(byte previous, byte kana) => kana switch
    {
        0xDE => previous is 0xB3 or (>= 0xB6 and <= 0xC4) or (>= 0xCA and <= 0xCE) ? 0.85 : -1,
        0xDF => previous is >= 0xCA and <= 0xCE ? 0.85 : -1,
        (>= 0xA7 and <= 0xAF) or 0xB0 => previous is >= 0xA6 and <= 0xDF ? 0.85 : -1,
        0xA6 => 0,
        0xA5 => 0.5,
        < 0xA5 => -0.3,
        _ => 0.85,
    };

    private static double ScorePair(byte lead, byte trail) => lead switch
    {
        0x81 => 0.8,
        0x82 => trail >= 0x9F ? 1 : 0.9,
        0x83 => trail <= 0x96 ? 1 : 0.2,
        >= 0x88 and <= 0x97 => 0.9,
        >= 0x98 and <= 0x9F => 0.5,
        >= 0xE0 and <= 0xEA => 0.5,
        0x87 or 0xED or 0xEE or (>= 0xFA and <= 0xFC) => 0.4,
        0x84 => 0.1,
        // Characters of a company's own.
        >= 0xF0 and <= 0xF9 => -0.5,
        _ => -1,
    };
}
