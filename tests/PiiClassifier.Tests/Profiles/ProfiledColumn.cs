using System.Text;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Profiles;

/// <summary>A profiler that is given its column cell by cell.</summary>
internal sealed class ProfiledColumn : IDisposable
{
    private readonly ColumnProfiler _profiler;
    private readonly RowBuffer _row = new(1);
    private readonly ColumnValues _values = new();

    public ProfiledColumn(RecognizerSet recognizers) => _profiler = new ColumnProfiler(recognizers, new CellFolder());

    public void Add(string cell) => Add(Encoding.UTF8.GetBytes(cell));

    public void Add(ReadOnlySpan<byte> cell)
    {
        _row.Clear();
        _row.AddCell(cell);
        _row.EndRow();
        _values.GoTo(_row, 0);
        _profiler.Add(_values);
    }

    /// <summary>Counts on with these recognizers alone as soon as that may be.</summary>
    public void FocusWhenItCan(IReadOnlyList<int> recognizers)
    {
        if (_profiler.CanFocus) _profiler.Focus(recognizers);
    }

    public ColumnProfile ToProfile() => _profiler.ToProfile();

    public void Dispose() => _row.Dispose();
}
