using System.Buffers.Binary;

namespace PiiClassifier.Fingerprints;

/// <summary>Some records of a table, each as the tokens of its cells.</summary>
/// <remarks>Its content: how many records (4 bytes), how many cells the longest has (4), and the tokens record by record.</remarks>
internal sealed class RecordBlock
{
    public const int BytesOfHead = 8;

    // Some 4 MB at 200 columns; a record may have far more.
    private const int MostRecords = 4096;
    private const int MostTokens = 1 << 20;

    private readonly List<ulong> _tokens = [];
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    /// <summary>Whether it is to be written before another record is added.</summary>
    public bool IsFull => Count >= MostRecords || _tokens.Count >= MostTokens;

    public void Clear()
    {
        _tokens.Clear();
        _ends.Clear();
    }

    public void AddCell(ulong token) => _tokens.Add(token);

    public void EndRecord() => _ends.Add(_tokens.Count);

    /// <summary>The bytes of the content; at most <see cref="FingerprintFormat.MostBytesOfBlock"/>.</summary>
    public byte[] ToBytes()
    {
        int width = 0;
        for (int i = 0; i < Count; i++) width = Math.Max(width, _ends[i] - StartOf(i));
        byte[] bytes = new byte[BytesOfHead + ((long)Count * width * FingerprintFormat.BytesOfToken)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), width);
        for (int i = 0; i < Count; i++)
        {
            int at = BytesOfHead + (i * width * FingerprintFormat.BytesOfToken);
            for (int cell = StartOf(i); cell < _ends[i]; cell++, at += FingerprintFormat.BytesOfToken) FingerprintFormat.WriteToken(bytes.AsSpan(at), _tokens[cell]);
        }
        return bytes;
    }

    private int StartOf(int record) => record == 0 ? 0 : _ends[record - 1];
}
