namespace PiiClassifier.SampleData.Vocabulary;

/// <summary>Short closed lists, as offices use them.</summary>
public static class WordLists
{
    public static IReadOnlyList<string> Banks { get; } = Split("みずほ銀行/ミズホ/0001 三菱ＵＦＪ銀行/ミツビシユ-エフジエイ/0005 三井住友銀行/ミツイスミトモ/0009 りそな銀行/リソナ/0010 ゆうちょ銀行/ユウチヨ/9900 青森みちのく銀行/アオモリミチノク/0117 七十七銀行/シチジユウシチ/0125 常陽銀行/ジヨウヨウ/0130 横浜銀行/ヨコハマ/0138 静岡銀行/シズオカ/0149 京都銀行/キヨウト/0158 紀陽銀行/キヨウ/0163 広島銀行/ヒロシマ/0169 福岡銀行/フクオカ/0177 池田泉州銀行/イケダセンシユウ/0161");
    public static IReadOnlyList<string> Branches { get; } = Split("本店 駅前 中央 東 西 南 北 県庁前 市役所前 新町 本町 大通 城東 港町 栄町");
    public static IReadOnlyList<string> Departments { get; } = Split("総務課 人事課 財政課 市民課 税務課 収納課 福祉総務課 高齢福祉課 子育て支援課 健康増進課 環境課 農政課 商工労政課 土木課 建築指導課 都市計画課 水道総務課 学校教育課 生涯学習課 選挙管理委員会事務局 議会事務局 消防本部 会計課 情報政策課 広報課");
    public static IReadOnlyList<string> Bureaus { get; } = Split("総務部 企画部 財務部 市民生活部 福祉部 健康こども部 農林部 商工部 建設部 都市整備部 上下水道部 教育委員会 市立病院");
    public static IReadOnlyList<string> Sections { get; } = Split("総務係 人事係 給与係 庶務係 管理係 企画係 調整係 窓口係 調査係 指導係 施設係 保護第一係 資産税係 市民税係");
    public static IReadOnlyList<string> CompanyDepartments { get; } = Split("営業部 営業第一課 経理部 人事部 総務部 開発部 製造部 品質保証部 購買部 物流センター 情報システム部 マーケティング部 カスタマーサポート 経営企画室 法務部 大阪支店 福岡営業所");
    public static IReadOnlyList<string> Titles { get; } = Split("主事 主事 主事 主任 主査 主査 係長 課長補佐 課長 参事 次長 部長 技師 主任技師 保健師 看護師");
    public static IReadOnlyList<string> CompanyTitles { get; } = Split("一般 一般 主任 主任 係長 課長 課長代理 部長 次長 本部長 取締役 チーフ マネージャー リーダー");
    public static IReadOnlyList<string> Jobs { get; } = Split("会社員 会社員 公務員 自営業 主婦 パート アルバイト 学生 無職 教員 医師 農業 団体職員 会社役員 年金受給者");
    public static IReadOnlyList<string> Employments { get; } = Split("正職員 正職員 正職員 再任用 会計年度任用職員 臨時 任期付");
    public static IReadOnlyList<string> CompanyEmployments { get; } = Split("正社員 正社員 正社員 契約社員 パート アルバイト 嘱託 派遣");
    public static IReadOnlyList<string> Qualifications { get; } = Split("普通自動車第一種免許 日商簿記検定2級 介護福祉士 看護師免許 保健師免許 社会福祉士 基本情報技術者 ITパスポート 宅地建物取引士 教員免許（中学校） 一級建築士 調理師 危険物取扱者乙種4類 TOEIC780点 保育士 秘書検定2級");
    public static IReadOnlyList<string> Educations { get; } = Split("大学卒 大学卒 高校卒 高校卒 短大卒 専門学校卒 大学院修了 高専卒 中学卒");
    public static IReadOnlyList<string> Universities { get; } = Split("北東大学 青嶺大学 みなと国際大学 東都経済大学 城北工業大学 中央文化大学 瑞穂女子大学 西海大学 泉南大学 南陽医療大学");
    public static IReadOnlyList<string> HighSchools { get; } = Split("城東高等学校 中央高等学校 北陵高校 南高等学校 工業高等学校 商業高校 農業高等学校 明峰学園高等学校 桜ヶ丘高校");
    public static IReadOnlyList<string> Faculties { get; } = Split("法学部法律学科 経済学部経済学科 工学部機械工学科 文学部国文学科 教育学部 農学部 理学部物理学科 商学部 看護学部看護学科 医学部医学科 人文社会科学部");
    public static IReadOnlyList<string> Diseases { get; } = Split("高血圧症 2型糖尿病 脂質異常症 気管支喘息 アレルギー性鼻炎 腰痛症 うつ病 急性上気道炎 胃潰瘍 変形性膝関節症 甲状腺機能低下症 慢性腎臓病 心房細動 鉄欠乏性貧血 乳癌 白内障 統合失調症 帯状疱疹");
    public static IReadOnlyList<string> DiseaseCodes { get; } = Split("I10 E11.9 E78.5 J45.9 J30.4 M54.5 F32.9 J06.9 K25.9 M17.9 E03.9 N18.9 I48 D50.9 C50.9 H26.9 F20.9 B02.9");
    public static IReadOnlyList<string> Nationalities { get; } = Split("日本 日本 日本 日本 日本 日本 中国 ベトナム 韓国 フィリピン ブラジル ネパール インドネシア アメリカ合衆国 ミャンマー");
    public static IReadOnlyList<string> ResidenceStatuses { get; } = Split("永住者 定住者 留学 技術・人文知識・国際業務 家族滞在 特定技能1号 技能実習2号ロ 日本人の配偶者等 特別永住者 特定活動 介護");
    public static IReadOnlyList<string> Religions { get; } = Split("なし なし 仏教 浄土真宗 曹洞宗 日蓮宗 神道 キリスト教 カトリック イスラム教");
    public static IReadOnlyList<string> Parties { get; } = Split("無所属 無所属 自由民主党 自由民主党 立憲民主党 公明党 日本共産党 日本維新の会 国民民主党 社会民主党 なし");
    public static IReadOnlyList<string> Peoples { get; } = Split("アイヌ 漢民族 朝鮮民族 日系ブラジル人 日系二世 クルド人 ベトナム系 琉球");
    public static IReadOnlyList<string> Offences { get; } = Split("窃盗 道路交通法違反 傷害 詐欺 公職選挙法違反 覚醒剤取締法違反 器物損壊 横領");
    public static IReadOnlyList<string> Disciplines { get; } = Split("戒告 減給1月 停職1月 訓告 厳重注意 免職 けん責");
    public static IReadOnlyList<string> CompanyStems { get; } = Split("大和/ヤマト 東洋/トウヨウ 北斗/ホクト 青葉/アオバ 三栄/サンエイ 共立/キョウリツ 日進/ニッシン 丸福/マルフク 大栄/ダイエイ 富士見/フジミ 中央/チュウオウ 明和/メイワ 光陽/コウヨウ 新星/シンセイ 平和/ヘイワ 第一/ダイイチ 太陽/タイヨウ 双葉/フタバ 協和/キョウワ 山北/ヤマキタ 城南/ジョウナン 千歳/チトセ 瑞光/ズイコウ 三和/サンワ");
    public static IReadOnlyList<string> CompanyTrades { get; } = Split("建設/ケンセツ 商事/ショウジ 運輸/ウンユ 電機/デンキ 食品/ショクヒン 印刷/インサツ 工業/コウギョウ 不動産/フドウサン 製作所/セイサクショ システムズ/システムズ 薬局/ヤッキョク 物産/ブッサン 設備/セツビ 農園/ノウエン 自動車/ジドウシャ");
    public static IReadOnlyList<string> Facilities { get; } = Split("中央図書館 市民体育館 総合運動公園 文化センター 中央公民館 北地区コミュニティセンター 児童館 老人福祉センター 保健センター 市民プール 郷土資料館 美術館 斎場 清掃センター 第一保育所 子育て支援センター 駅前駐車場 消防署東分署 水道事業所 市民ホール");
    public static IReadOnlyList<string> Schools { get; } = Split("第一小学校 第二小学校 東小学校 西小学校 南小学校 城山小学校 第一中学校 北中学校 桜丘中学校 中央高等学校 青葉幼稚園 みどり保育園 特別支援学校");
    public static IReadOnlyList<string> Hospitals { get; } = Split("市立病院 中央病院 内科クリニック 整形外科医院 こどもクリニック 眼科医院 歯科医院 総合病院 耳鼻咽喉科 皮膚科クリニック 記念病院 訪問看護ステーション");
    public static IReadOnlyList<string> Products { get; } = Split("りんごジュース 特選和牛 有機米5kg ボールペン黒 A4コピー用紙 ノートパソコン LEDデスクライト ステンレス水筒 綿100%タオル 電気ケトル キャスター付椅子 USBメモリ32GB 緑茶ティーバッグ 詰替用洗剤 防災セット 折りたたみ傘 ワイヤレスマウス 梅干し(450g) 地酒詰合せ 絆創膏");
    public static IReadOnlyList<string> Categories { get; } = Split("食品 文具 家電 日用品 衣料 飲料 雑貨 家具 医薬品 書籍");
    public static IReadOnlyList<string> BookTitles { get; } = Split("はじめての統計学 北国の暦 会計の基礎 プログラミング入門 港町の四季 源氏物語を読む 地図でみる日本 たのしい理科 料理のことば 海辺の郵便局 雪の博物誌 経済史概説 介護保険のしくみ こねこのたび 城下町を歩く");
    public static IReadOnlyList<string> Publishers { get; } = Split("東都書房 青嶺社 みなと出版 文泉堂 北陸学術出版 さくら書院 丸の内新社");
    public static IReadOnlyList<string> BusStops { get; } = Split("駅前 市役所前 病院前 大学正門 本町一丁目 城址公園 工業団地入口 図書館前 北高校前 温泉口 車庫前 橋本 南団地 神社前");
    public static IReadOnlyList<string> Relationships { get; } = Split("妻 夫 長男 長女 二男 二女 父 母 子 祖母 妻の母 同居人");
    public static IReadOnlyList<string> VehiclePlaces { get; } = Split("品川 練馬 足立 横浜 大宮 千葉 名古屋 なにわ 和泉 堺 神戸 福岡 札幌 青森 弘前 仙台 広島 八王子");
    public static IReadOnlyList<string> MailDomains { get; } = Split("example.jp example.com example.ne.jp mail.example.jp example.co.jp docomo.example.jp");

    private static string[] Split(string words) => words.Split(' ');
}
