using System.Buffers;
using System.Text.Json;

namespace PiiClassifier.Reports;

/// <summary>The items of a long array, put into bytes by all processors, some at a time, and written in their order.</summary>
/// <remarks>
/// Of 5,000 small files one processor wrote the report for a fifteenth of the whole time while the others had nothing left to do.
/// What is written is the same as if each item had been written by itself, and no more is held than some items at a time.
/// </remarks>
internal static class JsonItems
{
    private const int ItemsAtOnce = 64;

    /// <summary>Writes the items of the array that the writer is in.</summary>
    /// <param name="json">The writer, which may have written items of that array before.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one as one value; called on several threads.</param>
    public static void WriteItems<T>(this Utf8JsonWriter json, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        var pieces = new Piece?[Math.Min(items.Count, ItemsAtOnce)];
        for (int first = 0; first < items.Count; first += ItemsAtOnce)
        {
            int count = Math.Min(items.Count - first, ItemsAtOnce);
            Parallel.For(0, count, i => write((pieces[i] ??= new Piece(json)).Start(), items[first + i]));
            for (int i = 0; i < count; i++)
            {
                json.WriteRawValue(pieces[i]!.End(), skipInputValidation: true);
                json.FlushPiece();
            }
        }
    }

    // Written in as many arrays as the writer is in, for the same indentation.
    private sealed class Piece(Utf8JsonWriter of)
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();
        private readonly int _depth = of.CurrentDepth;
        private Utf8JsonWriter? _json;
        private int _start;

        public Utf8JsonWriter Start()
        {
            _bytes.ResetWrittenCount();
            if (_json is null) _json = new Utf8JsonWriter(_bytes, of.Options);
            else _json.Reset();
            for (int i = 0; i < _depth; i++) _json.WriteStartArray();
            _json.Flush();
            _start = _bytes.WrittenCount;
            return _json;
        }

        // With the end of the line before it.
        public ReadOnlySpan<byte> End()
        {
            _json!.Flush();
            return _bytes.WrittenSpan[_start..];
        }
    }
}
