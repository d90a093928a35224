using CsvHelper;

namespace PiiClassifier.Benchmarks;

/// <summary>The floor under every scan: the file cut into fields as byte spans, and nothing looked at.</summary>
internal static class BareParse
{
    // As the library sets them; CP932 is parsed as bytes, since no trail byte is a separator or a quote.
    private static readonly CsvReaderOptions Options = new() { HasHeader = false, IncludeValuesInExceptions = false };

    /// <summary>The bytes in all fields, so that the compiler may leave nothing out.</summary>
    internal static long Run(string path)
    {
        using CsvReader reader = CsvReader.FromFile(path, Options);
        long bytes = 0;
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++) bytes += reader.GetSpan(i).Length;
        }
        return bytes;
    }
}
