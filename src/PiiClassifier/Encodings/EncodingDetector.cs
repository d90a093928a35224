using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PiiClassifier.Encodings;

/// <summary>Tells text from other bytes and finds its encoding.</summary>
internal static class EncodingDetector
{
    /// <summary>A control character in so many bytes is dirt in a text; more of them are no text.</summary>
    private const int BytesPerControl = 500;

    /// <summary>UTF-16 text has hardly a unit that is neither Japanese nor ASCII.</summary>
    private const double Utf16Threshold = 0.8;

    /// <summary>What no text holds. 1A ends files of old programs; 1B is the escape of ISO-2022-JP.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001C\u001D\u001E\u001F"u8);

    private static readonly Iso2022JpCandidate Iso2022Jp = new();
    private static readonly EncodingCandidate[] Utf16 = [new Utf16Candidate(bigEndian: false), new Utf16Candidate(bigEndian: true)];

    /// <summary>In the order that decides between equals: nearly every Japanese file that is not UTF-8 is code page 932.</summary>
    private static readonly EncodingCandidate[] MultiByte = [new ShiftJisCandidate(), new EucJpCandidate(), new Utf8Candidate()];

    /// <summary>The encoding of a text file.</summary>
    /// <param name="prefix">Its first bytes; a character may be cut at the end.</param>
    /// <returns>One of <see cref="TextEncodings"/>, UTF-8 for ASCII and for nothing at all; <see langword="null"/> when this is no text.</returns>
    public static Encoding? Detect(ReadOnlySpan<byte> prefix)
    {
        if (prefix.StartsWith("\uFEFF"u8)) return TextEncodings.Utf8;
        if (prefix is [0xFF, 0xFE, ..]) return TextEncodings.Utf16LittleEndian;
        if (prefix is [0xFE, 0xFF, ..]) return TextEncodings.Utf16BigEndian;
        if (HasMagicOfAnotherFormat(prefix)) return null;
        if (prefix.Contains((byte)0) && Best(Utf16, prefix) is var (utf16, score) && score >= Utf16Threshold) return utf16;
        if (HasTooManyControls(prefix)) return null;
        if (Iso2022Jp.Score(prefix) > 0) return TextEncodings.Iso2022Jp;
        if (Utf8.IsValid(WithoutCutCharacter(prefix))) return TextEncodings.Utf8;
        return Best(MultiByte, prefix).Encoding;
    }

    private static (Encoding Encoding, double Score) Best(EncodingCandidate[] candidates, ReadOnlySpan<byte> prefix)
    {
        (Encoding Encoding, double Score) best = (candidates[0].Encoding, candidates[0].Score(prefix));
        foreach (EncodingCandidate candidate in candidates.AsSpan(1))
        {
            double score = candidate.Score(prefix);
            if (score > best.Score) best = (candidate.Encoding, score);
        }
        return best;
    }

    /// <summary>Archives, workbooks, documents and pictures: some begin with what would pass for text.</summary>
    private static bool HasMagicOfAnotherFormat(ReadOnlySpan<byte> prefix) =>
        prefix.StartsWith("%PDF-"u8)
        || prefix.StartsWith("PK\u0003\u0004"u8) || prefix.StartsWith("PK\u0005\u0006"u8)
        || prefix.StartsWith("GIF8"u8) || prefix.StartsWith("Rar!\u001A"u8) || prefix.StartsWith("{\\rtf"u8)
        || prefix.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
        || prefix.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || prefix.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || prefix.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
        || prefix.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF]);

    // Zeros one after another count once: a block that was lost holds them, in a file that is text for the rest.
    private static bool HasTooManyControls(ReadOnlySpan<byte> prefix)
    {
        // A file that was cut off by a crash is filled up with zeros.
        ReadOnlySpan<byte> text = prefix.TrimEnd((byte)0);
        if (text.IsEmpty) return !prefix.IsEmpty;
        if (!text.ContainsAny(Controls)) return false;
        int controls = 0;
        int runs = 0;
        byte before = 1;
        foreach (byte b in text)
        {
            if (Controls.Contains(b))
            {
                controls++;
                if (b != 0 || before != 0) runs++;
            }
            before = b;
        }
        return runs * BytesPerControl > text.Length || controls * 2 > text.Length;
    }

    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> prefix)
    {
        for (int back = 1; back <= 3 && back <= prefix.Length; back++)
        {
            byte b = prefix[^back];
            if (b < 0x80) break;
            int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
            if (length > 1) return length > back ? prefix[..^back] : prefix;
        }
        return prefix;
    }
}
