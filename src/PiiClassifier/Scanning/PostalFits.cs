using PiiClassifier.EvidenceSources;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Tables;

namespace PiiClassifier.Scanning;

/// <summary>Sets the postal codes of a table beside its addresses, in the first rows.</summary>
internal static class PostalFits
{
    private const int MaxRows = 200;
    private const double MostValues = 0.5;

    /// <summary>Compares every column that may hold postal codes with every one that may hold addresses.</summary>
    /// <param name="rows">The first rows.</param>
    /// <param name="columns">What the columns are like, from these rows.</param>
    /// <param name="recognizers">What the profiles of the columns were made with.</param>
    /// <param name="folder">Knows what the cells are written in.</param>
    public static IReadOnlyList<PostalFit> Of(RowBuffer rows, IReadOnlyList<ColumnView> columns, RecognizerSet recognizers, CellFolder folder)
    {
        int[] codes = IndicesOf<PostalCodeRecognizer>(columns, recognizers);
        int[] addresses = codes.Length == 0 ? [] : IndicesOf<AddressRecognizer>(columns, recognizers);
        int[][] prefectures = [.. addresses.Select(address => PrefecturesOf(rows, address, folder))];
        return [.. codes.SelectMany(_ => addresses.Index(), (code, address) => Compare(rows, code, address.Item, prefectures[address.Index], folder))];
    }

    private static int[] IndicesOf<TRecognizer>(IReadOnlyList<ColumnView> columns, RecognizerSet recognizers)
        where TRecognizer : ValueRecognizer
    {
        int recognizer = Enumerable.Range(0, recognizers.All.Count).FirstOrDefault(i => recognizers.All[i] is TRecognizer, -1);
        return recognizer < 0 ? [] : [.. columns.Where(column => column.Profile.Filled > 0 && column.Profile.Shapes[recognizer] >= MostValues * column.Profile.Filled).Select(column => column.Index)];
    }

    // By row, of an address; 0 where it begins with none, as most do: then no code is looked at.
    private static int[] PrefecturesOf(RowBuffer rows, int addresses, CellFolder folder)
    {
        int[] prefectures = new int[Math.Min(rows.Count, MaxRows)];
        for (int row = 0; row < prefectures.Length; row++) prefectures[row] = PrefectureOfAddress(rows.GetCell(row, addresses), folder);
        return prefectures;
    }

    private static PostalFit Compare(RowBuffer rows, int codes, int addresses, int[] prefectures, CellFolder folder)
    {
        int compared = 0;
        int fitting = 0;
        for (int row = 0; row < prefectures.Length; row++)
        {
            int ofCode = prefectures[row] == 0 ? 0 : PrefectureOfCode(rows.GetCell(row, codes), folder);
            if (ofCode == 0) continue;
            compared++;
            if (ofCode == prefectures[row]) fitting++;
        }
        return new PostalFit(codes, addresses, compared, fitting);
    }

    private static int PrefectureOfCode(ReadOnlySpan<byte> cell, CellFolder folder)
    {
        if (!folder.TryFold(cell, out CellText text) || text.DigitCount != 7) return 0;
        return PostalRegions.PrefectureOf(text.CopyDigits(stackalloc char[7]));
    }

    private static int PrefectureOfAddress(ReadOnlySpan<byte> cell, CellFolder folder) => folder.TryFold(cell, out CellText text) ? Places.PrefectureOf(text.Text) : 0;
}
