using System.Buffers;
using System.Text;

namespace PiiClassifier.Encodings;

/// <summary>UTF-8, damaged in places: what is valid needs no candidates.</summary>
internal sealed class Utf8Candidate : EncodingCandidate
{
    public override Encoding Encoding => TextEncodings.Utf8;

    public override double Score(ReadOnlySpan<byte> text)
    {
        double points = 0;
        int bytes = 0;
        for (int i = 0; i < text.Length;)
        {
            if (text[i] < 0x80)
            {
                i++;
                continue;
            }
            OperationStatus status = Rune.DecodeFromUtf8(text[i..], out _, out int length);
            if (status == OperationStatus.NeedMoreData) break;
            points += status == OperationStatus.Done ? length : Wrong * length;
            bytes += length;
            i += length;
        }
        return bytes == 0 ? 1 : points / bytes;
    }
}
