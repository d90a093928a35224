namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>Short texts that lie in a workbook beside its sheets, as rows of cells.</summary>
/// <param name="name">What they are.</param>
/// <param name="rows">Reads them; where they are damaged it throws as the reading of XML does.</param>
/// <param name="limits">How much to take in.</param>
/// <param name="namesAuthors">Whether they are the people who wrote the file.</param>
internal sealed class TextRows(string name, Func<IEnumerable<IReadOnlyList<string>>> rows, TableReadLimits limits, bool namesAuthors = false) : TableSource
{
    public override string Name => name;

    public override bool Hidden => true;

    public override bool IsListedOnlyWithFindings => true;

    public override bool NamesAuthors => namesAuthors;

    public override RecordReader Open() => new Reader(rows().GetEnumerator(), limits);

    private sealed class Reader(IEnumerator<IReadOnlyList<string>> rows, TableReadLimits limits) : SparseRecordReader(limits)
    {
        protected override long MaxRows => long.MaxValue;

        public override void Dispose()
        {
            rows.Dispose();
            base.Dispose();
        }

        protected override bool MoveToRow()
        {
            Row.Clear();
            if (!rows.MoveNext()) return false;
            RowIndex++;
            for (int i = 0; i < rows.Current.Count && HasColumn(i, RowIndex); i++) SetText(i, rows.Current[i]);
            return true;
        }
    }
}
