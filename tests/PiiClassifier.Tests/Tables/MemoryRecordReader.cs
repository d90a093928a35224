using System.Text;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables;

/// <summary>Reads records that a test wrote down.</summary>
internal sealed class MemoryRecordReader(IEnumerable<string[]> records) : RecordReader
{
    private readonly IEnumerator<string[]> _records = records.GetEnumerator();
    private byte[][] _current = [];

    /// <summary>One record a line, cells separated by '|'.</summary>
    public static MemoryRecordReader Of(string text) =>
        new(text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Length == 0 ? [] : line.Split('|')));

    public override int CellCount => _current.Length;

    public override bool Read()
    {
        if (!_records.MoveNext()) return false;
        RecordIndex++;
        _current = [.. _records.Current.Select(Encoding.UTF8.GetBytes)];
        return true;
    }

    public override ReadOnlySpan<byte> GetCell(int index) => (uint)index < (uint)_current.Length ? _current[index] : default;

    public override void Dispose()
    {
        _records.Dispose();
        base.Dispose();
    }
}
