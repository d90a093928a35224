using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables;

/// <summary>The cells of a reader as texts.</summary>
internal static class RecordTexts
{
    public static string TextOf(this RecordReader records, int index)
    {
        ReadOnlySpan<byte> cell = records.GetCell(index);
        return Encoding.UTF8.GetString(records.CodePage is null ? cell : new CellTranscoder(records.CodePage).ToUtf8(cell));
    }
}
