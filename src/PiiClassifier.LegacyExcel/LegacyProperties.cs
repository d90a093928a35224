using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.LegacyExcel;

/// <summary>The document properties in a folder of a compound file ([MS-OLEPS] 2.25, [MS-OSHARED] 2.3.3.2).</summary>
internal static class LegacyProperties
{
    private const string Summary = "\u0005SummaryInformation";
    private const string DocumentSummary = "\u0005DocumentSummaryInformation";
    private const int MaxBytes = 1 << 24;

    /// <summary>What a folder holds of them.</summary>
    public static IEnumerable<TableSource> Of(CompoundFolder folder, TableReadLimits limits) =>
        folder.Has(Summary) || folder.Has(DocumentSummary) ? DocumentProperties.Tables(() => Read(folder), limits) : [];

    private static DocumentProperties Read(CompoundFolder folder)
    {
        var properties = new DocumentProperties();
        foreach ((uint number, _, string text) in SetsOf(folder, Summary).Take(1).SelectMany(set => set))
        {
            if (number is 4 or 8) properties.AddAuthor(text);
            else if (NameInSummary(number) is { } name) properties.Add(name, text);
        }
        // Behind the set that every program writes stand a user's own.
        int sets = 0;
        foreach (IReadOnlyList<(uint Number, string? Name, string Text)> set in SetsOf(folder, DocumentSummary))
        {
            bool own = sets++ > 0;
            foreach ((uint number, string? ownName, string text) in set)
            {
                if (own) properties.Add(ownName ?? "", text);
                else if (number == 14) properties.AddAuthor(text);
                else if (NameInDocumentSummary(number) is { } name) properties.Add(name, text);
            }
        }
        return properties;
    }

    private static string? NameInSummary(uint number) => number switch
    {
        2 => "title",
        3 => "subject",
        5 => "keywords",
        6 => "description",
        _ => null,
    };

    private static string? NameInDocumentSummary(uint number) => number switch
    {
        2 => "category",
        15 => "company",
        27 => "contentStatus",
        _ => null,
    };

    private static IEnumerable<IReadOnlyList<(uint Number, string? Name, string Text)>> SetsOf(CompoundFolder folder, string name)
    {
        using Stream? stream = folder.OpenStream(name);
        if (stream is null) return [];
        var bytes = new MemoryStream();
        byte[] piece = new byte[4096];
        for (int read; (read = stream.Read(piece)) > 0;)
        {
            if (bytes.Length + read > MaxBytes) throw WorkbookFaults.TooLarge("record-too-large", MaxBytes);
            bytes.Write(piece, 0, read);
        }
        return new PropertySet(bytes.ToArray()).Sets;
    }
}
