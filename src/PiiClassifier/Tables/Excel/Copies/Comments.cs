using System.Xml;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>The comments on a sheet: who wrote them, and what.</summary>
internal sealed class Comments(XlsxPackage package, string part, string name) : TableSource
{
    public override string Name => name;

    public override bool Hidden => true;

    public override bool IsListedOnlyWithFindings => true;

    public override RecordReader Open() => new Reader(package.Open(part), package.Limits);

    private sealed class Reader(PartStream part, TableReadLimits limits) : SparseRecordReader(limits)
    {
        // The same words as over a table of comments.
        private static readonly string[] Header = ["作成者", "コメント"];

        private readonly List<string> _authors = [];
        private readonly XmlText _text = new(limits.MaxCellBytes);
        private readonly XmlReader _xml = XlsxPackage.OpenXml(part, keepWhitespace: true);

        protected override long MaxRows => long.MaxValue;

        public override void Dispose()
        {
            _xml.Dispose();
            base.Dispose();
        }

        protected override bool MoveToRow()
        {
            Row.Clear();
            if (RowIndex < 0)
            {
                RowIndex = 0;
                for (int i = 0; i < Header.Length; i++) Set(i, Header[i]);
                return true;
            }
            while (_xml.Read())
            {
                if (_xml.NodeType != XmlNodeType.Element) continue;
                if (_xml.LocalName == "author" && _authors.Count < 10_000)
                {
                    _text.Clear();
                    _text.AppendContent(_xml);
                    _authors.Add(_text.Characters.ToString());
                }
                else if (_xml.LocalName is "comment" or "threadedComment")
                {
                    RowIndex++;
                    if (CellReference.TryParseNumber(_xml.GetAttribute("authorId"), out int author) && author < _authors.Count) Set(0, _authors[author]);
                    _text.Clear();
                    ReadText();
                    Set(1, _text.Characters);
                    part.NextUnit();
                    return true;
                }
            }
            return false;
        }

        // The texts in it, without the furigana that Excel keeps.
        private void ReadText()
        {
            if (_xml.IsEmptyElement) return;
            int depth = _xml.Depth;
            while (_xml.Read() && _xml.Depth > depth)
            {
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName is "t" or "text" && _xml.IsEmptyElement) continue;
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "rPh") OpenDocument.OdsCell.SkipContent(_xml);
                else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) _text.Append(_xml);
            }
        }

        private void Set(int column, ReadOnlySpan<char> text)
        {
            int start = Row.Buffer.Length;
            Row.Buffer.Append(text, Limits.MaxCellBytes);
            Row.SetOwn(column, start);
        }
    }
}
