using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Layouts;

/// <summary>A record copied out of its reader, so that it can be looked at before it is handed on.</summary>
internal sealed class StoredRecord
{
    private readonly byte[] _bytes;
    private readonly int[] _ends;

    /// <summary>Copies the current record of a reader.</summary>
    public StoredRecord(RecordReader records)
    {
        Index = records.RecordIndex;
        CodePage = records.CodePage;
        IsHidden = records.Hidden is { Row: true };
        CellCount = records.CellCount;
        int filled = CellCount;
        while (filled > 0 && records.GetCell(filled - 1).IsEmpty) filled--;
        _ends = new int[filled];
        int length = 0;
        for (int i = 0; i < filled; i++)
        {
            length += records.GetCell(i).Length;
            _ends[i] = length;
        }
        _bytes = new byte[length];
        for (int i = 0; i < filled; i++) records.GetCell(i).CopyTo(_bytes.AsSpan(i == 0 ? 0 : _ends[i - 1]));
        IsBlank = BlankCells.All(this);
    }

    /// <summary>The number of the record, as in <see cref="RecordReader.RecordIndex"/>.</summary>
    public long Index { get; }

    /// <summary>The cells of the record, trailing empty ones counted.</summary>
    public int CellCount { get; }

    /// <summary>The cells up to the last one that is not empty.</summary>
    public int TrimmedCount => _ends.Length;

    /// <summary>What the cells are written in; <see langword="null"/> for UTF-8.</summary>
    public CodePageTable? CodePage { get; }

    /// <summary>Whether every cell is empty or white space.</summary>
    public bool IsBlank { get; }

    /// <summary>Whether its row is hidden.</summary>
    public bool IsHidden { get; }

    /// <summary>About how much memory it takes.</summary>
    public int Size => _bytes.Length + (_ends.Length * sizeof(int)) + 64;

    /// <summary>A cell in UTF-8; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> GetUtf8(int index) => CodePage is null ? GetCell(index) : new CellTranscoder(CodePage).ToUtf8(GetCell(index));

    /// <summary>A cell as the reader gave it; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> GetCell(int index)
    {
        if ((uint)index >= (uint)_ends.Length) return default;
        int start = index == 0 ? 0 : _ends[index - 1];
        return _bytes.AsSpan(start, _ends[index] - start);
    }
}
