using System.Buffers;
using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>A name that is addressed or announced as one: 佐藤様より入電, 担当:鈴木花子, 田中一郎さんの母.</summary>
/// <remarks>
/// The honorific is not enough (お客様, 仕様, 息子さん, 両氏): a surname that the dictionary has must stand before it, and
/// one of a single character (林, 森) must stand by itself.
/// </remarks>
internal sealed class PersonNameFinder : TextFinder
{
    private const int LongestName = 2 * JapaneseNames.MaxPartLength;

    private static readonly string[] Honorifics = ["様", "さま", "さん", "氏", "殿", "先生", "君", "くん", "ちゃん"];
    private static readonly string[] Labels = ["氏名", "名前", "本人", "担当", "担当者", "申請者", "届出人", "届出者", "相談者", "通報者", "連絡者", "受取人", "保護者", "世帯主", "代理人", "母", "父", "妻", "夫", "長男", "長女"];

    // Looked for first: most texts hold none, and single characters are found many at once.
    private static readonly SearchValues<char> FirstOfHonorifics = SearchValues.Create([.. Honorifics.Select(honorific => honorific[0])]);

    private static readonly SearchValues<string> AnyHonorific = SearchValues.Create(Honorifics, StringComparison.Ordinal);

    // 仕様, 模様, 多様: words, not people. 氏名 and 氏子 begin another word, as 様々, 様子 and 君主 do.
    private const string OtherWordsBehind = "々子式相態名神族寺主臨";

    // Surnames, and words before an honorific: 奥様, 神様, 王様, 仏様, 殿様, 皆様, 人様, 八幡様, 稲荷様.
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal) { "奥", "神", "王", "仏", "皆", "人", "客", "親", "姫", "殿", "上", "何", "誰", "方", "業者", "職員", "患者", "市民", "住民", "店員", "八幡", "稲荷", "天神", "薬師", "観音", "地蔵", "明神", "社長", "会長", "部長", "課長", "先輩", "学生", "生徒", "児童", "利用者", "相手", "本人" };

    public override PiiType Type => PiiTypes.PersonName;

    public override bool IsOfPersonsOnly => true;

    public override bool IsIn(ReadOnlySpan<char> text)
    {
        int place = text.IndexOfAny(FirstOfHonorifics) is var first and >= 0 ? first : text.Length;
        while (text[place..].IndexOfAny(AnyHonorific) is var found and >= 0)
        {
            int honorific = place + found;
            if (IsNameBefore(text, honorific)) return true;
            place = honorific + 1;
        }
        return text.Contains(':') && IsAnnounced(text);
    }

    private static bool IsNameBefore(ReadOnlySpan<char> text, int honorific)
    {
        int behind = honorific + LengthOfHonorific(text[honorific..]);
        if (behind < text.Length && OtherWordsBehind.Contains(text[behind])) return false;
        int end = honorific;
        while (end > 0 && text[end - 1] == ' ') end--;
        int first = end;
        while (first > 0 && end - first < LongestName && IsOfNames(text[first - 1])) first--;
        if (first > 1 && text[first - 1] == ' ' && first < end && IsSurnameAndGivenName(text[..(first - 1)], text[first..end])) return true;
        for (int start = first; start < end; start++)
        {
            ReadOnlySpan<char> name = text[start..end];
            if (name.Length >= 3 && JapaneseNames.MatchFullName(name) == ValueMatch.Verified) return true;
            if (name.Length > JapaneseNames.MaxPartLength || NoNames.Contains(name.ToString())) continue;
            bool alone = start == 0 || !IsOfNames(text[start - 1]);
            if (JapaneseNames.RankSurname(name) >= (alone ? SurnameRank.Usual : SurnameRank.Frequent) && (name.Length > 1 || alone)) return true;
        }
        return false;
    }

    private static bool IsSurnameAndGivenName(ReadOnlySpan<char> before, ReadOnlySpan<char> given)
    {
        if (given.Length > JapaneseNames.MaxPartLength || JapaneseNames.RankGivenName(given) < GivenNameRank.Plausible) return false;
        int first = before.Length;
        while (first > 0 && IsOfNames(before[first - 1])) first--;
        for (int start = Math.Max(first, before.Length - JapaneseNames.MaxPartLength); start < before.Length; start++)
        {
            if (JapaneseNames.RankSurname(before[start..]) >= SurnameRank.Usual) return true;
        }
        return false;
    }

    private static bool IsAnnounced(ReadOnlySpan<char> text)
    {
        for (int colon = text.IndexOf(':'); colon >= 0;)
        {
            if (EndsWithLabel(text[..colon].TrimEnd()) && IsFullName(text[(colon + 1)..].TrimStart())) return true;
            int next = text[(colon + 1)..].IndexOf(':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }
        return false;
    }

    private static bool EndsWithLabel(ReadOnlySpan<char> text)
    {
        foreach (string label in Labels)
        {
            if (text.EndsWith(label, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsFullName(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = NameAt(text);
        if (JapaneseNames.MatchFullName(name) == ValueMatch.Verified) return true;
        return name.Length > 0 && name.Length < text.Length && text[name.Length] == ' ' && IsSurnameAndGivenName(name, NameAt(text[(name.Length + 1)..]));
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length <= LongestName && IsOfNames(text[length])) length++;
        return text[..length];
    }

    private static int LengthOfHonorific(ReadOnlySpan<char> text)
    {
        foreach (string honorific in Honorifics)
        {
            if (text.StartsWith(honorific, StringComparison.Ordinal)) return honorific.Length;
        }
        return 0;
    }

    private static bool IsOfNames(char c) => c is (>= '一' and <= '鿿') or '々' or 'ヶ' or '髙';
}
