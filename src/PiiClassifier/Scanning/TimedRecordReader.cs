using PiiClassifier.Encodings;
using PiiClassifier.Tables;

namespace PiiClassifier.Scanning;

/// <summary>Records of which there are no more once the time for the file is used up, so that those read before are reported.</summary>
internal sealed class TimedRecordReader : RecordReader
{
    private readonly RecordReader _records;
    private readonly TimeAllowance _time;

    public TimedRecordReader(RecordReader records, TimeAllowance time)
    {
        _records = records;
        _time = time;
        _time.EndsBetweenRows = true;
    }

    public override CodePageTable? CodePage => _records.CodePage;

    public override int CellCount => _records.CellCount;

    public override ScanFailure? Incomplete => _time.HasEnded ? _time.Failure : _records.Incomplete;

    public override bool Read()
    {
        if (_time.EndsNow() || !_records.Read()) return false;
        RecordIndex = _records.RecordIndex;
        return true;
    }

    public override ReadOnlySpan<byte> GetCell(int index) => _records.GetCell(index);

    public override void CopyTo(RowBuffer rows) => _records.CopyTo(rows);

    // Some thousand rows at most, after which the time is asked for again.
    public override int CopyAhead(RowBuffer rows) => _records.CopyAhead(rows);

    public override void Pass(int count)
    {
        _records.Pass(count);
        RecordIndex = _records.RecordIndex;
    }

    public override void Dispose()
    {
        _time.EndsBetweenRows = false;
        _records.Dispose();
        base.Dispose();
    }
}
