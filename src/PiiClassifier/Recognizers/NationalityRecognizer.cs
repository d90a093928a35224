using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>国籍: 日本, ベトナム, 中国籍, 無国籍, 米国, アメリカ合衆国.</summary>
internal sealed class NationalityRecognizer() : VocabularyRecognizer(
    "nationality",
    [PiiTypes.Nationality],
    chanceOfShape: 0.005,
    chanceOfVerified: 0.005,
    words: """
        日本 日本国 中国 中華人民共和国 韓国 大韓民国 朝鮮 韓国・朝鮮 北朝鮮 台湾 香港 マカオ ベトナム ヴェトナム フィリピン ブラジル ネパール インドネシア ミャンマー タイ
        米国 アメリカ アメリカ合衆国 英国 イギリス フランス ドイツ イタリア スペイン ロシア インド パキスタン バングラデシュ スリランカ カンボジア ラオス マレーシア シンガポール
        モンゴル ペルー ボリビア メキシコ カナダ オーストラリア ニュージーランド トルコ イラン ナイジェリア ガーナ エジプト ウクライナ ポーランド オランダ ベルギー スイス
        ウズベキスタン 無国籍 国籍不明 外国籍 外国 二重国籍 Japan Vietnam China Korea Philippines Brazil Nepal Indonesia Myanmar
        """)
{
    public override int MaxLength => 16;

    // A country that the gazetteer knows.
    internal override IEnumerable<char>? LastCharacters => null;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> country = cell.Text;
        if (country.Length > 2 && country[^1] == '籍') country = country[..^1];
        return Gazetteer.Countries.Contains(country) ? ValueMatch.Verified : base.Match(cell);
    }
}
