using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Number plate of a vehicle (自動車登録番号): place, class number, hiragana, up to four digits: 品川300あ12-34. Verified when the place is an office that gives out plates.</summary>
/// <remarks>
/// Letters お し へ ん are not used; two or three characters of the class number may hold letters since 2018; E H K M T Y V mark vehicles of
/// US forces.
/// </remarks>
internal sealed class VehicleNumberRecognizer : ValueRecognizer
{
    public override string Id => "vehicle-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.VehicleNumber];

    public override CharacterClasses Allowed => (CharacterClasses)~0;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 5;

    public override int MaxLength => 24;

    public override double ChanceOfShape => 0.005;

    public override double ChanceOfVerified => 0.001;

    // 自動車登録規則 (昭和45年運輸省令第7号) annex 1, with the local names (ご当地ナンバー) up to 2025.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = new HashSet<string>(
        ("札幌 函館 旭川 室蘭 釧路 帯広 北見 知床 苫小牧 十勝 青森 八戸 弘前 岩手 盛岡 平泉 宮城 仙台 秋田 山形 庄内 福島 会津 郡山 白河 いわき 水戸 土浦 つくば 宇都宮 那須 とちぎ 日光 " +
        "群馬 前橋 高崎 大宮 川口 所沢 川越 熊谷 春日部 越谷 千葉 成田 習志野 市川 船橋 袖ヶ浦 市原 野田 柏 松戸 品川 世田谷 練馬 杉並 板橋 足立 江東 葛飾 八王子 多摩 " +
        "横浜 川崎 湘南 相模 山梨 富士山 新潟 長岡 上越 富山 石川 金沢 福井 長野 松本 諏訪 安曇野 南信州 岐阜 飛騨 静岡 浜松 沼津 伊豆 名古屋 豊橋 三河 岡崎 豊田 尾張小牧 一宮 春日井 " +
        "三重 鈴鹿 四日市 伊勢志摩 滋賀 京都 大阪 なにわ 和泉 堺 神戸 姫路 奈良 飛鳥 和歌山 鳥取 島根 出雲 岡山 倉敷 広島 福山 山口 下関 徳島 香川 高松 愛媛 高知 " +
        "福岡 北九州 久留米 筑豊 佐賀 長崎 佐世保 熊本 大分 宮崎 鹿児島 奄美 沖縄").Split(' '),
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private const string PlateLetters = "さすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるろれわをあいうえかきくけこEHKMTYV";
    private const string ClassLetters = "ACFHKLMPXY";

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int place = text.IndexOfAnyInRange('0', '9');
        if (place < 1) return ValueMatch.None;
        ReadOnlySpan<char> name = text[..place].TrimEnd(' ');
        if (name.Length is < 1 or > 4 || name.ContainsAnyInRange('!', '~')) return ValueMatch.None;
        var cursor = new TextCursor(text[place..]);
        int length = 0;
        while (length < 3 && (char.IsAsciiDigit(cursor.Next) || (length > 0 && ClassLetters.Contains(cursor.Next))))
        {
            cursor.Advance();
            length++;
        }
        cursor.SkipSpaces();
        if (!cursor.SkipOneOf(PlateLetters)) return ValueMatch.None;
        int digits = 0;
        // Missing digits are printed as dots: ・・12.
        while (!cursor.AtEnd)
        {
            if (char.IsAsciiDigit(cursor.Next)) digits++;
            else if (cursor.Next is not ('・' or '.' or '-' or ' ')) return ValueMatch.None;
            cursor.Advance();
        }
        if (digits is < 1 or > 4) return ValueMatch.None;
        return Places.Contains(name) ? ValueMatch.Verified : ValueMatch.Shape;
    }
}
