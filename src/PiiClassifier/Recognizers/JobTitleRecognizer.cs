using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>役職・職名.</summary>
internal sealed class JobTitleRecognizer() : VocabularyRecognizer(
    "job-title",
    [PiiTypes.JobTitle],
    chanceOfShape: 0.02,
    chanceOfVerified: 0.006,
    words: """
        部長 課長 係長 次長 主任 主査 主事 主事補 主幹 主任主査 課長補佐 部長代理 課長代理 参事 参与 理事 局長 局次長 室長 所長 副所長 館長 園長 副園長 校長
        副校長 教頭 教諭 主幹教諭 指導教諭 養護教諭 栄養教諭 講師 助教 准教授 教授 助手 専門員 専門官 調整官 技師 技手 主任技師 技術主査 主任専門員 副主幹 副参事
        参事官 統括主査 総括主査 総括主幹 支所長 支店長 支社長 工場長 店長 副店長 班長 職長 組長 リーダー サブリーダー チーフ マネージャー マネジャー
        ゼネラルマネージャー ディレクター 社長 副社長 専務 常務 専務取締役 常務取締役 取締役 代表取締役 代表取締役社長 監査役 会長 副会長 理事長 事務局長 事務長
        執行役員 相談役 顧問 本部長 事業部長 グループ長 グループリーダー 一般 一般職員 係員 担当 担当課長 担当部長 社員 代表 代表社員 書記 書記長 議長 副議長 議員
        市長 副市長 町長 村長 知事 副知事 教育長 会計管理者 消防長 消防司令 消防士 消防士長 消防副士長 消防司令補 看護師長 副看護師長 主任看護師 医長 院長 副院長
        診療部長 薬局長 技能員 業務員 用務員 調理員 運転手 主任保育士 民生委員 主任児童委員 嘱託員 事務員 事務補助員 事務局次長 統括官 審議官 書記官 管理職
        President Director Manager Supervisor Leader Clerk Salesman Analyst Accountant Secretary Officer Executive Staff Engineer Consultant Assistant Representative CEO CTO CFO COO
        PRESIDENT DIRECTOR MANAGER SUPERVISOR LEADER CLERK SALESMAN ANALYST ACCOUNTANT SECRETARY OFFICER EXECUTIVE STAFF ENGINEER CONSULTANT ASSISTANT
        """,
    weakWords: "職員 役員 本人 代表者 監督 主将 マネジャ 委員 委員長 副委員長 会計 監事 幹事 部員",
    endings: "部長 課長 係長 次長 主任 主査 主幹 主事 局長 室長 所長 支店長 補佐 参事 リーダー マネージャー 担当部長 担当課長 取締役 役員 技師 職員 Manager Director Officer Leader Engineer Analyst Assistant Supervisor Representative President");
