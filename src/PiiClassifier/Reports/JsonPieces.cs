using System.Text.Json;

namespace PiiClassifier.Reports;

/// <summary>What all JSON of this library has: the tool that wrote it, and long JSON going out in pieces.</summary>
internal static class JsonPieces
{
    private const int PieceBytes = 1 << 16;

    /// <summary>Writes which version of the tool wrote it.</summary>
    public static void WriteTool(this Utf8JsonWriter json, string version)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "pii");
        json.WriteString("version", version);
        json.WriteEndObject();
    }

    /// <summary>Writes out what has gathered. Otherwise the writer holds the whole report, which of a large share is hundreds of megabytes.</summary>
    public static void FlushPiece(this Utf8JsonWriter json)
    {
        if (json.BytesPending >= PieceBytes) json.Flush();
    }
}
