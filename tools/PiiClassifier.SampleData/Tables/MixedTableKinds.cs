using static PiiClassifier.SampleData.Tables.Population;
using static PiiClassifier.SampleData.Tables.TableSubject;

namespace PiiClassifier.SampleData.Tables;

/// <summary>Tables about organisations and things that name people too.</summary>
internal static class MixedTableKinds
{
    internal static IReadOnlyList<TableKind> All { get; } =
    [
        new("contracts", "契約台帳", Mixed, Companies, "code contract-title company-name org-address? org-phone? person-name=契約担当者|担当者氏名 amount date") { Repeats = 0.5 },
        new("projects", "案件一覧", Mixed, Companies, "code contract-title=案件名|プロジェクト名 company-name=顧客企業|得意先 person-name=責任者|営業担当 department?=担当部署|主管部署 amount? status") { Repeats = 0.6 },
        new("grants", "助成採択課題", Mixed, Companies, "code research-title person-name=研究代表者|代表者 employer-name=所属機関|所属機関名 amount year?"),
        new("facility-managers", "防火管理者一覧", Mixed, Facilities, "facility-name org-address org-phone? person-name=防火管理者|管理者氏名 date=選任日|選任年月日"),
        new("school-principals", "学校長名簿", Mixed, Schools, "school-kind? facility-name=学校名|学校名称 org-postal? org-address org-phone person-name=校長名|校長氏名 pupil-count?"),
        new("tickets", "問い合わせ管理", Mixed, Companies, "code timestamp ticket-title company-name? person-name=担当者|対応者 status note?") { Repeats = 0.9 },
        new("donations", "寄贈資料一覧", Mixed, Facilities, "code object-title era? material? person-name=寄贈者|寄贈者氏名 date=受入日|受入年月日"),
        new("minutes", "会議録一覧", Mixed, Companies, "event-day meeting room person-name=議長|作成者 attendees?") { Repeats = 0.7 },
        new("land-register", "土地台帳", Mixed, Anybody, "land-lot land-use area person-name=所有者氏名|所有者名 address=所有者住所|所有者の住所"),
        new("dogs", "犬の登録台帳", Mixed, Residents, "code dog-name breed 2:person-name=所有者氏名|飼い主氏名 2:address=所有者住所|飼い主住所 2:phone-number=所有者電話|飼い主電話"),
        new("graves", "墓地使用者台帳", Mixed, Residents, "plot area 2:person-name=使用者氏名|使用者 2:address=使用者住所|使用者の住所 2:phone-number?=使用者電話番号 fee"),
        new("franchise", "加盟店一覧", Mixed, Companies, "code company-name=店舗名|加盟店名 org-address org-phone opened? person-name=店長名|店長 mobile-number?=店長携帯"),
        new("ngo-list", "特定非営利活動法人名簿", Mixed, Companies, "code company-name=法人名称|団体名 person-name=代表者氏名|代表者名 org-address=主たる事務所の所在地 opened=認証年月日|設立認証日"),
        new("inspections", "点検記録", Mixed, Facilities, "date facility-name device-place? status person-name=点検者|確認者 note-thing?") { Repeats = 0.9 },
    ];
}
