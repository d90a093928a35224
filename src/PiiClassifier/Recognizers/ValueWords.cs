using PiiClassifier.Recognizers.Gazetteers;

namespace PiiClassifier.Recognizers;

/// <summary>Tells words that fill columns about persons, for those who look for headers and must not take them for some.</summary>
internal static class ValueWords
{
    private static readonly ValueRecognizer[] Categories =
    [
        new SexRecognizer(), new MaritalStatusRecognizer(), new FamilyRelationshipRecognizer(), new JobTitleRecognizer(), new OccupationRecognizer(),
        new EmploymentTypeRecognizer(), new EducationLevelRecognizer(), new NationalityRecognizer(),
    ];

    private static readonly string[] Honorifics = ["様", "殿", "さん", "氏"];

    /// <summary>Whether a text is one of the words that a column of categories is filled with: 男, 既婚, 世帯主, 店長, AB.</summary>
    /// <param name="text">The text, trimmed and folded.</param>
    public static bool IsCategory(string text)
    {
        if (text.Length is 0 or > 16) return false;
        if (text is "A" or "B" or "O" or "AB" or "有" or "無") return true;
        var cell = new CellText(text, CharacterClasses.None, 0);
        foreach (ValueRecognizer recognizer in Categories)
        {
            if (recognizer.Match(cell) == ValueMatch.Verified) return true;
        }
        return false;
    }

    /// <summary>Whether a text is the name of somebody, whole or a part of it: 青山 一郎, 青山一郎, 青山, 一郎, アオヤマ イチロウ.</summary>
    /// <remarks>One character is no name here: 森, 東 and 金 say too little.</remarks>
    /// <param name="text">The text, trimmed and folded.</param>
    public static bool IsPersonName(string text)
    {
        ReadOnlySpan<char> name = WithoutHonorific(text);
        if (name.Length is < 2 or > 2 * NameReadings.MaxPartLength) return false;
        int space = name.IndexOf(' ');
        if (space > 0) return IsPair(name[..space], name[(space + 1)..].TrimStart()) || NameReadings.IsFullName(name, out _);
        if (JapaneseNames.MatchFullName(name) == ValueMatch.Verified || JapaneseNames.RankSurname(name) >= SurnameRank.Usual) return true;
        // びん, もも: two kana are too many other things.
        if (name.Length == 2 && NameReadings.IsKana(name)) return false;
        return JapaneseNames.RankGivenName(name) >= (Gazetteer.CommonWords.Contains(name) ? GivenNameRank.WellKnown : GivenNameRank.Known);
    }

    /// <summary>Whether a text is the name of a prefecture or municipality: 青森県, 弘前市, 青森.</summary>
    /// <param name="text">The text, trimmed and folded.</param>
    public static bool IsPlace(string text) => Places.IsPrefecture(text) || (text.Length > 0 && Places.MunicipalityLength(text) == text.Length);

    private static bool IsPair(ReadOnlySpan<char> family, ReadOnlySpan<char> given)
    {
        if (given.IsEmpty || given.Contains(' ')) return false;
        SurnameRank surname = JapaneseNames.RankSurname(family);
        GivenNameRank rank = JapaneseNames.RankGivenName(given);
        return (surname > SurnameRank.Unknown && rank >= GivenNameRank.Weak) || (rank >= GivenNameRank.Known && family.Length <= JapaneseNames.MaxPartLength);
    }

    private static ReadOnlySpan<char> WithoutHonorific(string text)
    {
        foreach (string honorific in Honorifics)
        {
            if (text.Length > honorific.Length + 1 && text.EndsWith(honorific, StringComparison.Ordinal)) return text.AsSpan(0, text.Length - honorific.Length).TrimEnd();
        }
        return text;
    }
}
