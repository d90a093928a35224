using System.Text.Json;

namespace PiiClassifier.Reports;

/// <summary>Long JSON goes out in pieces.</summary>
internal static class JsonPieces
{
    private const int PieceBytes = 1 << 16;

    /// <summary>Writes out what has gathered. Otherwise the writer holds the whole report, which of a large share is hundreds of megabytes.</summary>
    public static void FlushPiece(this Utf8JsonWriter json)
    {
        if (json.BytesPending >= PieceBytes) json.Flush();
    }
}
