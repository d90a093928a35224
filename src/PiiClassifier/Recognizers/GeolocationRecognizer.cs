using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Position in or near Japan: latitude 20.4 to 45.6 or longitude 122.9 to 154.0 in decimal degrees with at least three decimals; verified as a pair or in degrees, minutes and seconds.</summary>
/// <remarks>
/// World geodetic system in decimal degrees. Facilities have positions too: the subject of the table decides.
/// </remarks>
internal sealed class GeolocationRecognizer : ValueRecognizer
{
    public override string Id => "geolocation";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.Geolocation];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Dot | CharacterClasses.Comma | CharacterClasses.Space | CharacterClasses.Hyphen | CharacterClasses.Latin | CharacterClasses.Kanji | CharacterClasses.Bracket | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 6;

    public override int MaxLength => 48;

    public override double ChanceOfShape => 0.25;

    public override double ChanceOfVerified => 0.005;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text.Trim("()");
        var cursor = new TextCursor(text);
        if (text.ContainsAny('°', '度')) return IsSexagesimal(ref cursor) ? ValueMatch.Verified : ValueMatch.None;
        if (!TryReadDegrees(ref cursor, out int first)) return ValueMatch.None;
        if (cursor.AtEnd) return IsLatitude(first) || IsLongitude(first) ? ValueMatch.Shape : ValueMatch.None;
        cursor.Skip(',');
        cursor.SkipSpaces();
        if (!TryReadDegrees(ref cursor, out int second) || !cursor.AtEnd) return ValueMatch.None;
        return (IsLatitude(first) && IsLongitude(second)) || (IsLongitude(first) && IsLatitude(second)) ? ValueMatch.Verified : ValueMatch.None;
    }

    // Degrees in thousandths.
    private static bool IsLatitude(int degrees) => degrees is >= 20_400 and <= 45_600;

    private static bool IsLongitude(int degrees) => degrees is >= 122_900 and <= 154_000;

    private static bool TryReadDegrees(ref TextCursor cursor, out int degrees)
    {
        bool read = cursor.ReadNumber(3, out degrees) >= 2 && cursor.Skip('.');
        degrees *= 1000;
        if (!read || cursor.ReadNumber(3, out int thousandths) != 3) return false;
        degrees += thousandths;
        while (cursor.ReadNumber(9, out _) > 0)
        {
        }
        return true;
    }

    // 40°36'11"N, 北緯40度36分11.5秒
    private static bool IsSexagesimal(ref TextCursor cursor)
    {
        if (!cursor.Skip("北緯")) cursor.Skip("東経");
        cursor.SkipOneOf("NE");
        if (cursor.ReadNumber(3, out int degrees) == 0 || !(IsLatitude(degrees * 1000 + 500) || IsLongitude(degrees * 1000 + 500))) return false;
        if (!cursor.SkipOneOf("°度")) return false;
        cursor.SkipSpaces();
        if (cursor.ReadNumber(2, out int minutes) == 0 || minutes > 59 || !cursor.SkipOneOf("'′分")) return false;
        cursor.SkipSpaces();
        if (cursor.ReadNumber(2, out int seconds) > 0)
        {
            if (cursor.Skip('.')) cursor.ReadNumber(6, out _);
            if (seconds > 59 || !cursor.SkipOneOf("\"″秒")) return false;
        }
        cursor.SkipSpaces();
        cursor.SkipOneOf("NE");
        return cursor.AtEnd;
    }
}
