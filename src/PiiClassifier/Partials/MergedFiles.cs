using System.Collections;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Partials;

/// <summary>The reports of all parts in the order of one scan, read from the files each time they are asked for: at any moment one of each part is in memory.</summary>
/// <param name="parts">The parts, each once, in their order.</param>
/// <param name="catalogue">The types.</param>
/// <param name="last">What stands after all files.</param>
/// <param name="mark">Done to each report before it is handed out.</param>
internal sealed class MergedFiles(IReadOnlyList<PartialFile> parts, PiiCatalogue catalogue, IReadOnlyList<FileReport> last, Action<FileReport>? mark = null) : IReadOnlyList<FileReport>
{
    /// <inheritdoc/>
    public int Count { get; } = checked((int)parts.Sum(part => part.Tail.Reports) + last.Count);

    /// <summary>One of them; to find it those before it are read.</summary>
    public FileReport this[int index] => this.Skip(index).First();

    /// <inheritdoc/>
    /// <exception cref="PartialException">A file is not as it was written, or two parts have the same place.</exception>
    public IEnumerator<FileReport> GetEnumerator()
    {
        foreach (FileReport report in Placed().Concat(last))
        {
            mark?.Invoke(report);
            yield return report;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<FileReport> Placed()
    {
        var readers = new List<IEnumerator<PlacedReport>>();
        try
        {
            var next = new PriorityQueue<int, (int Part, long Place)>();
            for (int i = 0; i < parts.Count; i++)
            {
                readers.Add(parts[i].ReadReports(catalogue).GetEnumerator());
                if (readers[i].MoveNext()) next.Enqueue(i, OrderOf(i, readers[i].Current));
            }
            (int, long) before = (-1, -1);
            while (next.TryDequeue(out int i, out (int, long) order))
            {
                if (order.CompareTo(before) <= 0) throw new PartialException(PartialFault.OtherList, parts[i].Path);
                before = order;
                yield return readers[i].Current.Report;
                if (readers[i].MoveNext()) next.Enqueue(i, OrderOf(i, readers[i].Current));
            }
        }
        finally
        {
            foreach (IEnumerator<PlacedReport> reader in readers) reader.Dispose();
        }
    }

    // What another program has cut stands part after part.
    private (int Part, long Place) OrderOf(int part, PlacedReport report) => (parts[part].Head.IsListed ? part : 0, report.Place);
}
