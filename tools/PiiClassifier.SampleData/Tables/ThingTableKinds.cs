using static PiiClassifier.SampleData.Tables.Population;
using static PiiClassifier.SampleData.Tables.TableSubject;

namespace PiiClassifier.SampleData.Tables;

/// <summary>Tables in which nobody stands, though their words are those of tables in which somebody does.</summary>
internal static class ThingTableKinds
{
    internal static IReadOnlyList<TableKind> All { get; } =
    [
        new("roads", "市道路線一覧", Thing, Facilities, "code road-name from-place to-place length width pavement?"),
        new("trees", "街路樹台帳", Thing, Facilities, "serial road-name? tree tree-height trunk org-latitude? org-longitude? status?"),
        new("museum", "収蔵資料目録", Thing, Facilities, "code object-title era material size? shelf? note-thing?"),
        new("meetings", "会議室予約", Thing, Facilities, "event-day time meeting room attendees department-list?"),
        new("budget", "歳出予算執行状況", Thing, Companies, "account-title account-item budget spent ratio"),
        new("schedule", "年間行事予定", Thing, Facilities, "event-day event-name room time? capacity? note-thing?"),
        new("fleet", "公用車管理台帳", Thing, Facilities, "serial fleet-number car-model mileage department-list? date=車検満了日|車検有効期限"),
        new("licenses", "ソフトウェアライセンス台帳", Thing, Companies, "code software license-key quantity date=有効期限|使用期限 price?"),
        new("menus", "給食献立表", Thing, Schools, "event-day dish calories note-thing?"),
        new("error-log", "エラーログ", Thing, Companies, "timestamp log-level host error-text path?"),
        new("bridges", "橋梁点検一覧", Thing, Facilities, "code bridge river road-name? length width soundness year=架設年|架設年次"),
        new("aed", "AED設置箇所", Thing, Facilities, "facility-name=施設名|設置施設 org-address device-place org-phone? hours? org-latitude org-longitude"),
        new("wifi", "公衆無線LANスポット", Thing, Facilities, "facility-name org-address org-latitude org-longitude hours? org-email?"),
        new("hydrants", "消火栓一覧", Thing, Facilities, "code org-town land-lot org-latitude org-longitude status?"),
        new("water-quality", "水質検査結果", Thing, Facilities, "date=採水日|検査年月日 sensor water-item water-value note-thing?"),
        new("turnout", "投票区別投票状況", Thing, Companies, "station-list voters men-count women-count turnout"),
        new("wage-statistics", "賃金構造統計", Thing, Companies, "industry sex-list? age-class? mean-age mean-pay people-count"),
        new("exam-statistics", "学力調査結果", Thing, Schools, "facility-name=学校名|学校 category=教科 mean-score people-count=受験者数|受検者数"),
        new("growth-statistics", "学校保健統計", Thing, Companies, "org-prefecture sex-list age-list mean-height mean-weight"),
        new("disease-statistics", "疾病分類統計", Thing, Companies, "disease-list-code disease-list men-count women-count people-count=総数|患者数（人）"),
        new("checkup-statistics", "健診受診率", Thing, Companies, "org-municipality people-count=対象者数|対象者数（人） people-count=受診者数|受診者（人） checkup-rate"),
        new("surname-ranking", "名字ランキング", Thing, Companies, "rank surname-list surname-list-kana? people-count=人数|およその人数"),
        new("age-pyramid", "年齢別男女別人口", Thing, Companies, "age-list population men-count women-count"),
        new("foreigner-statistics", "国籍別外国人数", Thing, Companies, "nation-list men-count women-count people-count=総数|計"),
        new("marriage-statistics", "人口動態", Thing, Companies, "org-municipality marriages population=出生数|出生 people-count=死亡数|死亡"),
        new("tax-statistics", "市税収入状況", Thing, Companies, "tax-kind tax-total tax-total=収入済額|収入額 ratio=収納率|徴収率"),
        new("care-statistics", "要介護度別認定者数", Thing, Companies, "care-list men-count women-count people-count"),
        new("department-codes", "所属コード表", Thing, Companies, "department-list-code department-list org-phone?=代表番号|内線"),
        new("job-codes", "職種コード表", Thing, Companies, "code-list job-list note-thing?"),
        new("title-codes", "役職マスタ", Thing, Companies, "code-list title-list flag?"),
        new("qualification-codes", "資格マスタ", Thing, Companies, "code-list qualification-list category?"),
        new("school-codes", "大学学部一覧", Organisation, Companies, "code school-list faculty-list capacity=募集人員|入学定員 price=授業料|初年度納入金") { AlsoSubject = Thing },
        new("area-codes", "市外局番一覧", Thing, Companies, "area-code-list org-prefecture org-municipality"),
        new("funds", "基準価額一覧", Thing, Companies, "stock-code stock-name price=終値|基準価額 ratio=前日比 date") { AlsoSubject = Organisation },
        new("deposit-rates", "預金金利表", Thing, Companies, "bank-name-list category=預入期間 rate date=適用日|基準日"),
        new("performances", "公演スケジュール", Thing, Facilities, "event-day play-title room time price=料金|入場料 org-phone=問合せ先電話|チケット問合せ") { AlsoSubject = Organisation },
        new("subcontractors", "指名業者一覧", Organisation, Companies, "code company-name corporate-number? org-postal org-address org-phone org-fax? industry capital? rank"),
        new("day-care-providers", "介護事業所一覧", Organisation, Hospitals, "code facility-name=事業所名|事業所名称 company-name=法人名|運営法人 org-address org-phone org-fax? capacity org-email?"),
        new("shops", "商店街加盟店", Organisation, Companies, "company-name=店名|店舗名 industry=業種|業態 org-address org-phone hours closed url?"),
        new("libraries", "図書館統計", Organisation, Facilities, "facility-name=図書館名|館名 stock=蔵書数|蔵書冊数 people-count=登録者数|利用登録者数 quantity=貸出冊数") { AlsoSubject = Thing },
    ];
}
