using System.Globalization;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;

namespace PiiClassifier.Profiles;

/// <summary>Gathers the numbers of a column.</summary>
internal struct NumberProfiler
{
    private const CharacterClasses OfNumbers = CharacterClasses.Digit | CharacterClasses.Dot | CharacterClasses.Comma | CharacterClasses.Hyphen;

    // So many a double holds exactly.
    private const int MaxDigits = 15;

    private long _integers;
    private long _steps;
    private double _min = double.PositiveInfinity;
    private double _max = double.NegativeInfinity;
    private double _sum;

    /// <summary>Starts with none.</summary>
    public NumberProfiler()
    {
    }

    /// <summary>How many there are so far.</summary>
    public long Count { get; private set; }

    /// <summary>The number of which the next one may be one more; NaN without.</summary>
    public double Last { get; set; } = double.NaN;

    /// <summary>Adds a number.</summary>
    public void Add(double number)
    {
        if (number == Last + 1) _steps++;
        if (number < _min) _min = number;
        if (number > _max) _max = number;
        _sum += number;
        Last = number;
        Count++;
        if (number == Math.Floor(number)) _integers++;
    }

    /// <summary>What was gathered.</summary>
    /// <param name="sampled">What was gathered of a sample of further values.</param>
    /// <param name="scale">For how many values one of the sample stands.</param>
    public readonly NumberProfile ToProfile(in NumberProfiler sampled, double scale)
    {
        double count = Count + (sampled.Count * scale);
        return count == 0 ? default : new NumberProfile(
            (long)Math.Round(count),
            Scaled(_integers, sampled._integers),
            Math.Min(_min, sampled._min),
            Math.Max(_max, sampled._max),
            (_sum + (sampled._sum * scale)) / count,
            Scaled(_steps, sampled._steps));

        long Scaled(long one, long other) => one + (long)Math.Round(other * scale);
    }

    /// <summary>Reads a value.</summary>
    /// <returns>Whether it is a number.</returns>
    public static bool TryRead(in CellText cell, out double number)
    {
        number = 0;
        if ((cell.Classes & ~OfNumbers) != 0 || cell.DigitCount == 0 || cell.DigitCount > MaxDigits) return false;
        if (cell.Classes != CharacterClasses.Digit)
        {
            return double.TryParse(cell.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
        }
        foreach (char c in cell.Text) number = (number * 10) + (c - '0');
        return true;
    }

    /// <summary>Reads a cell that was not folded.</summary>
    /// <returns>Whether it is a plain number, of ASCII digits; whether another one is a number is seen only when it is folded.</returns>
    public static bool TryReadPlain(ReadOnlySpan<byte> cell, out double number)
    {
        if (cell.Length is > 0 and <= MaxDigits && AsciiDigits.TryRead(cell, out long whole))
        {
            number = whole;
            return true;
        }
        return AsciiDigits.TryReadDecimal(cell, out number);
    }
}
