using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PiiClassifier.Tables;

/// <summary>Where a cell lies among the bytes of a <see cref="RowBuffer"/>.</summary>
/// <remarks>One word, so that it is written and read as one: of two fields written apart and read together the processor waits for the writes, which took longer than all else about finding a cell.</remarks>
internal readonly record struct CellPlace
{
    private readonly ulong _startAndLength;

    /// <param name="start">Its first byte.</param>
    /// <param name="length">Its bytes.</param>
    public CellPlace(int start, int length) => _startAndLength = ((ulong)(uint)start << 32) | (uint)length;

    /// <summary>Its first byte.</summary>
    public int Start => (int)(_startAndLength >> 32);

    /// <summary>Its bytes.</summary>
    public int Length => (int)_startAndLength;

    /// <summary>The lengths of four places.</summary>
    public static Vector256<ulong> LengthsOf(ReadOnlySpan<CellPlace> four) => Vector256.Create<ulong>(MemoryMarshal.Cast<CellPlace, ulong>(four)) & Vector256.Create<ulong>(uint.MaxValue);

    /// <summary>Places cells that lie between marks of one byte each.</summary>
    /// <param name="marks">Where the marks are, one more than cells.</param>
    /// <param name="shift">How much further on the cells lie than the marks say.</param>
    /// <param name="places">Room for the places, which are written four at once: that takes a third of the time.</param>
    public static void Between(ReadOnlySpan<int> marks, int shift, Span<CellPlace> places)
    {
        int i = 0;
        Span<ulong> words = MemoryMarshal.Cast<CellPlace, ulong>(places);
        for (; i <= words.Length - Vector128<int>.Count; i += Vector128<int>.Count)
        {
            Vector128<int> start = Vector128.Create(marks[i..]) + Vector128<int>.One;
            Vector128<uint> length = (Vector128.Create(marks[(i + 1)..]) - start).AsUInt32();
            (Vector128<ulong> low, Vector128<ulong> high) = Vector128.Widen((start + Vector128.Create(shift)).AsUInt32());
            (Vector128<ulong> lowLength, Vector128<ulong> highLength) = Vector128.Widen(length);
            ((low << 32) | lowLength).CopyTo(words[i..]);
            ((high << 32) | highLength).CopyTo(words[(i + Vector128<ulong>.Count)..]);
        }
        for (; i < places.Length; i++) places[i] = new CellPlace(marks[i] + 1 + shift, marks[i + 1] - marks[i] - 1);
    }
}
