using System.Buffers;
using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>氏名: 山田太郎, 山田 太郎 様, 髙橋さくら, ジョン・スミス, 山田太郎・花子.</summary>
internal sealed class PersonNameRecognizer : ValueRecognizer
{
    private static readonly string[] Honorifics = ["さま", "様", "殿", "さん", "氏", "先生", "くん", "ちゃん"];

    // Most values end with none of them.
    private static readonly SearchValues<char> LastOfHonorifics = SearchValues.Create([.. Honorifics.Select(honorific => honorific[^1])]);

    public override string Id => "person-name";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PersonName, PiiTypes.FamilyMemberName, PiiTypes.FormerName, PiiTypes.EmergencyContact];

    public override CharacterClasses Allowed =>
        CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Katakana | CharacterClasses.Space
        | CharacterClasses.MiddleDot | CharacterClasses.Comma | CharacterClasses.Slash | CharacterClasses.Bracket | CharacterClasses.Other;

    public override int MinLength => 2;

    public override int MaxLength => 24;

    public override double ChanceOfShape => 0.03;

    public override double ChanceOfVerified => 0.01;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = WithoutHonorific(WithoutBracket(cell.Text));
        if (text.Length < 2) return ValueMatch.None;
        if (!cell.Has(CharacterClasses.Kanji | CharacterClasses.Hiragana)) return MatchForeign(text);
        if (cell.Has(CharacterClasses.MiddleDot | CharacterClasses.Comma | CharacterClasses.Slash | CharacterClasses.Other))
        {
            int joint = text.IndexOfAny("・、,/&");
            return joint < 0 ? ValueMatch.None : MatchTwo(text[..joint].Trim(), text[(joint + 1)..].Trim());
        }
        return MatchOne(text);
    }

    private static ValueMatch MatchOne(ReadOnlySpan<char> text)
    {
        int space = text.IndexOf(' ');
        if (space > 0) return MatchParts(text[..space], text[(space + 1)..].Trim());
        // In kana alone it is a reading, which is another recognizer's.
        return NameReadings.IsKana(text) ? ValueMatch.None : JapaneseNames.MatchFullName(text);
    }

    private static ValueMatch MatchParts(ReadOnlySpan<char> family, ReadOnlySpan<char> given)
    {
        if (family.Length > JapaneseNames.MaxPartLength || given.Length is 0 or > JapaneseNames.MaxPartLength || given.Contains(' ')) return ValueMatch.None;
        SurnameRank surname = JapaneseNames.RankSurname(family);
        GivenNameRank name = JapaneseNames.RankGivenName(given);
        if (surname > SurnameRank.Unknown && name >= GivenNameRank.Plausible) return ValueMatch.Verified;
        return name >= GivenNameRank.Known || (surname >= SurnameRank.Usual && name > GivenNameRank.Unlikely) ? ValueMatch.Shape : ValueMatch.None;
    }

    // 山田太郎・花子, 山田太郎・山田花子: the second may leave the surname out.
    private static ValueMatch MatchTwo(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length < 2 || second.IsEmpty) return ValueMatch.None;
        ValueMatch one = MatchOne(first);
        if (one == ValueMatch.None) return ValueMatch.None;
        if (second.Length >= 2 && MatchOne(second) == ValueMatch.Verified) return one;
        return JapaneseNames.RankGivenName(second) >= GivenNameRank.Known ? one : ValueMatch.None;
    }

    // In katakana alone only names of two parts or more: one word may be anything.
    private static ValueMatch MatchForeign(ReadOnlySpan<char> text)
    {
        int parts = 0;
        int known = 0;
        foreach (Range range in text.SplitAny('・', ' '))
        {
            ReadOnlySpan<char> part = text[range];
            if (part.Length is < 2 or > 10 || !IsKatakana(part)) return ValueMatch.None;
            parts++;
            if (Gazetteer.ForeignNames.Contains(part)) known++;
            // エス・シー, ワイ・ケー: letters that abbreviate a company.
            else if (part.Length < 3) return ValueMatch.None;
        }
        return parts is < 2 or > 3 || known == 0 ? ValueMatch.None : known == parts ? ValueMatch.Verified : ValueMatch.Shape;
    }

    private static bool IsKatakana(ReadOnlySpan<char> part) => !part.ContainsAnyExceptInRange('ァ', 'ー');

    private static ReadOnlySpan<char> WithoutHonorific(ReadOnlySpan<char> text)
    {
        if (!LastOfHonorifics.Contains(text[^1])) return text;
        foreach (string honorific in Honorifics)
        {
            if (text.Length > honorific.Length + 1 && text.EndsWith(honorific, StringComparison.Ordinal)) return text[..^honorific.Length].TrimEnd();
        }
        return text;
    }

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> text)
    {
        int open = text.IndexOf('(');
        return open > 1 && text[^1] == ')' ? text[..open].TrimEnd() : text;
    }
}
