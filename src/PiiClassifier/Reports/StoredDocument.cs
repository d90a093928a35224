using System.Globalization;
using System.Text.Json;

namespace PiiClassifier.Reports;

/// <summary>Reads the JSON that this program wrote beside reports, strictly: of the right kind and version, and every field there.</summary>
internal static class StoredDocument
{
    private const string Whole = "document";
    private const int SchemaVersion = 1;

    /// <summary>Reads a document.</summary>
    /// <param name="stream">JSON in UTF-8; read to its end, not disposed.</param>
    /// <param name="kind">What its field <c>kind</c> must say.</param>
    /// <param name="read">Makes a value of its fields.</param>
    /// <exception cref="ReportReadException">It is no JSON, of another kind or version, or lacks a field.</exception>
    public static T Read<T>(Stream stream, string kind, Func<JsonFields, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("schemaVersion", out JsonElement version)) throw new ReportReadException(Whole, "there is no schemaVersion; pii did not write this.");
            if (!(document.RootElement.TryGetProperty("kind", out JsonElement known) && known.ValueKind == JsonValueKind.String && known.ValueEquals(kind))) throw new ReportReadException("kind", $"this is none of the kind '{kind}'.");
            if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number != SchemaVersion) throw new ReportReadException("schemaVersion", "only version 1 is read; write it anew with this version of pii.");
            return read(new JsonFields(document.RootElement));
        }
        catch (JsonException exception)
        {
            throw new ReportReadException(string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}"), "this is no JSON, or it ends too early.");
        }
        catch (JsonFieldException fault)
        {
            throw new ReportReadException(Whole, fault.Message);
        }
    }
}
