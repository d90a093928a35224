using System.Text.Encodings.Web;
using System.Text.Json;
using PiiClassifier.Keys;

namespace PiiClassifier.Baselines;

/// <summary>The findings that were accepted, so that a later scan can tell what is new. Immutable.</summary>
/// <remarks>
/// An entry holds for a column with the same header, type and content in the same table of the same file, wherever it stands there. Content is
/// told by a keyed sketch: a baseline is of use only with the key that it was written with, and tells nobody without it what the columns held.
/// </remarks>
public sealed class Baseline
{
    private const int SchemaVersion = 1;

    private static readonly BaselineJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, RespectRequiredConstructorParameters = true });

    private readonly HashSet<AcceptedFinding> _accepted;
    private readonly string _keyId;

    private Baseline(string keyId, IEnumerable<AcceptedFinding> accepted)
    {
        _keyId = keyId;
        _accepted = [.. accepted];
    }

    /// <summary>How many findings are accepted.</summary>
    public int Count => _accepted.Count;

    /// <summary>Accepts all that a scan has found.</summary>
    /// <param name="report">Of a scanner with a <see cref="PiiScannerOptions.Key"/>.</param>
    /// <exception cref="ArgumentException">The report has no sketches.</exception>
    public static Baseline Of(ScanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.KeyId is not { } key) throw new ArgumentException("The report was made without a key.", nameof(report));
        return new Baseline(key, from file in report.Files from place in Columns(file) from finding in FindingsOf(place) select finding);
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="stream">JSON in UTF-8; comments and trailing commas are allowed. Not disposed.</param>
    /// <param name="key">The key that it was written with.</param>
    /// <exception cref="BaselineReadException">It is none, of another version, or of another key.</exception>
    public static Baseline Read(Stream stream, PersonalKey key)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(key);
        Content content;
        try
        {
            content = JsonSerializer.Deserialize(stream, Json.Content) ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new BaselineReadException(false, $"line {exception.LineNumber + 1}: this is no baseline of pii scan.");
        }
        if (content.SchemaVersion != SchemaVersion) throw new BaselineReadException(false, "only version 1 is read.");
        if (content.KeyId != key.Id) throw new BaselineReadException(true, $"it was written with the key {content.KeyId}, this is {key.Id}.");
        return new Baseline(content.KeyId, content.Accepted.Where(finding => finding is not null));
    }

    /// <summary>Writes it as JSON in UTF-8, an entry a line, so that people can read it, take entries out and compare versions.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"{{\"schemaVersion\":{SchemaVersion},\"keyId\":\"{_keyId}\",\"accepted\":[");
        AcceptedFinding[] sorted = [.. _accepted.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Table, StringComparer.Ordinal).ThenBy(f => f.Header, StringComparer.Ordinal).ThenBy(f => f.Type, StringComparer.Ordinal).ThenBy(f => f.Sketch, StringComparer.Ordinal)];
        for (int i = 0; i < sorted.Length; i++) writer.WriteLine(JsonSerializer.Serialize(sorted[i], Json.AcceptedFinding) + (i < sorted.Length - 1 ? "," : ""));
        writer.WriteLine("]}");
    }

    /// <summary>Says of each personal column of a report whether it is accepted (<see cref="ColumnReport.IsAccepted"/>).</summary>
    /// <param name="report">Of a scanner with the same key.</param>
    /// <exception cref="ArgumentException">The report was made with another key or none.</exception>
    public void Mark(ScanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.KeyId != _keyId) throw new ArgumentException("The report was made with another key.", nameof(report));
        report.HasBaseline = true;
        foreach (FileReport file in report.Files) Mark(file);
    }

    /// <summary>Says of each personal column of a file whether it is accepted.</summary>
    internal void Mark(FileReport file)
    {
        foreach (Place place in Columns(file)) place.Column.IsAccepted = FindingsOf(place).All(_accepted.Contains);
    }

    private static IEnumerable<Place> Columns(FileReport file) =>
        from table in file.Tables
        from column in table.Columns
        where column.ContentSketch is not null
        select new Place(file, table, column);

    private static IEnumerable<AcceptedFinding> FindingsOf(Place place)
    {
        string[] inTexts = [.. place.Column.Embedded.Select(finding => finding.Type.Id)];
        string[] types = place.Column.Type is { } type ? [type.Id, .. inTexts] : inTexts;
        return types.Select(id => new AcceptedFinding(place.File.Path, place.Table.Name, place.Column.Header, id, place.Column.ContentSketch!));
    }

    internal sealed record Content(int SchemaVersion, string KeyId, IReadOnlyList<AcceptedFinding> Accepted);

    private readonly record struct Place(FileReport File, TableReport Table, ColumnReport Column);
}
