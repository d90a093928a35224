using System.Buffers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>The names of people in samples and in made-anonymous tables: 学生1, 社員A, 患者_03, 利用者 12, テスト太郎.</summary>
internal sealed class PlaceholderPersonRecognizer : ValueRecognizer
{
    private static readonly string[] Persons =
    [
        "学生", "生徒", "児童", "園児", "受講者", "受講生", "社員", "職員", "従業員", "スタッフ", "担当者", "先生", "教員", "教師", "講師", "教授", "医師", "看護師", "患者", "利用者", "会員",
        "ユーザー", "ユーザ", "申請者", "参加者", "応募者", "選手", "メンバー", "メンバ", "候補者", "被験者", "入居者", "保護者", "住民", "氏名", "名前", "テスト",
    ];

    private static readonly string[] Endings = ["太郎", "次郎", "二郎", "三郎", "花子", "一郎"];

    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create([.. Persons.Select(static person => person[0])]);

    public override string Id => "placeholder-person";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PersonName];

    public override CharacterClasses Allowed => CharacterClasses.Kanji | CharacterClasses.Katakana | CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Space | CharacterClasses.Hyphen | CharacterClasses.Other;

    public override int MinLength => 3;

    public override int MaxLength => 16;

    public override double ChanceOfShape => 0.002;

    public override ValueMatch Match(in CellText cell)
    {
        if (!FirstCharacters.Contains(cell.Text[0])) return ValueMatch.None;
        foreach (string person in Persons)
        {
            if (!cell.Text.StartsWith(person, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> rest = cell.Text[person.Length..].TrimStart(" _-");
            if (IsNumber(rest) || rest is [>= 'A' and <= 'Z'] or [>= 'a' and <= 'z']) return ValueMatch.Verified;
            foreach (string ending in Endings)
            {
                if (rest.SequenceEqual(ending)) return ValueMatch.Verified;
            }
        }
        return ValueMatch.None;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= 5 && !text.ContainsAnyExceptInRange('0', '9');
}
