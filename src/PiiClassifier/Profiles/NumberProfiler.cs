using System.Globalization;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Profiles;

/// <summary>Gathers the numbers of a column.</summary>
internal struct NumberProfiler
{
    private const CharacterClasses OfNumbers = CharacterClasses.Digit | CharacterClasses.Dot | CharacterClasses.Comma | CharacterClasses.Hyphen;

    // So many a double holds exactly.
    private const int MaxDigits = 15;

    private long _count;
    private long _integers;
    private long _steps;
    private double _min;
    private double _max;
    private double _sum;
    private double _last;

    /// <summary>How many values were numbers so far.</summary>
    public readonly long Count => _count;

    /// <summary>Looks at a value; one that is no number is passed over.</summary>
    public void Add(in CellText cell)
    {
        if ((cell.Classes & ~OfNumbers) != 0 || cell.DigitCount == 0 || cell.DigitCount > MaxDigits) return;
        if (TryParse(cell, out double number)) Add(number);
    }

    /// <summary>Looks at a cell that was not folded.</summary>
    /// <returns>Whether it is a plain number, of ASCII digits; whether another one is a number is seen only when it is folded.</returns>
    public bool TryAdd(ReadOnlySpan<byte> cell)
    {
        if (cell.Length is > 0 and <= MaxDigits && AsciiDigits.TryRead(cell, out long whole))
        {
            Add(whole);
            return true;
        }
        if (!AsciiDigits.TryReadDecimal(cell, out double number)) return false;
        Add(number);
        return true;
    }

    /// <summary>Looks at cells that were not folded, up to the first that is no plain number.</summary>
    /// <param name="values">The cells.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many to look at.</param>
    /// <returns>How many were numbers.</returns>
    public int AddPlain(ColumnValues values, int first, int count)
    {
        // In a copy: what is in an object goes back to memory with every number.
        NumberProfiler numbers = this;
        int added = 0;
        while (added < count && numbers.TryAdd(values.GetCell(first + added))) added++;
        this = numbers;
        return added;
    }

    private void Add(double number)
    {
        if (_count == 0) (_min, _max) = (number, number);
        else if (number == _last + 1) _steps++;
        if (number < _min) _min = number;
        else if (number > _max) _max = number;
        _sum += number;
        _last = number;
        _count++;
        if (number == Math.Floor(number)) _integers++;
    }

    /// <summary>What was gathered.</summary>
    public readonly NumberProfile ToProfile() => new(_count, _integers, _min, _max, _count == 0 ? 0 : _sum / _count, _steps);

    private static bool TryParse(in CellText cell, out double number)
    {
        if (cell.Classes != CharacterClasses.Digit)
        {
            return double.TryParse(cell.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
        }
        number = 0;
        foreach (char c in cell.Text) number = (number * 10) + (c - '0');
        return true;
    }
}
