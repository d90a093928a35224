namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>婚姻・配偶者の有無: marital status / spouse.</summary>
    public static readonly PiiType MaritalStatus = new("marital-status", "婚姻・配偶者の有無", "Marital status / spouse", PiiGroup.Family, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            婚姻, 婚姻区分, 婚姻状況, 婚姻状態, 婚姻歴, 婚姻関係, 婚姻年月日, 結婚, 結婚日,
            結婚年月日, 既婚, 既婚・未婚, 既婚未婚, 既婚未婚区分, 未既婚, 未既婚区分, 未婚, 離婚,
            離婚年月日, 離婚歴, 死別, 配偶者, 配偶者有無, 配偶者の有無, 配偶者区分, 配偶者あり, 有配偶,
            配偶者の扶養, 配偶者扶養区分, 控除対象配偶者, 控除対象配偶者の有無, 源泉控除対象配偶者, 寡婦,
            寡婦区分, 寡夫, 寡フ, ひとり親, ひとり親区分, 母子家庭区分, 独身, 内縁, 未婚既婚,
            配偶者有, 結婚有無,
            結婚歴,
            """),
        RomajiHeaders = Words("""
            konin, kon_in, koninKubun, kekkon, kekkonbi, kikon, mikon, kikonMikon, mikikon, haigusha,
            haigusya, haigushaUmu, haiguusyaUmu, rikon, kahu, kafu, hitorioya,
            """),
        EnglishHeaders = Words("""
            maritalStatus, marital_status, married, isMarried, spouseStatus, spouse_status, hasSpouse,
            has_spouse, spouseFlag, marriageDate, divorced, widowed, singleParent, single_parent, widowFlag,
            marriageHistory,
            """),
        ContextHeaders = Words("""
            結婚, 離婚, 婚姻,
            """),
        LookAlikes = Words("""
            配偶者氏名, 配偶者マイナンバー, 配偶者生年月日, 結婚式場, 結婚祝金, 婚礼, 縁談, 合併,
            連結区分, 離島, 配偶者控除額, 配偶者手当, orderStatus, single,
            """),
    };

    /// <summary>家族・保護者・世帯主の氏名: name of a family member, guardian or household head.</summary>
    public static readonly PiiType FamilyMemberName = new("family-member-name", "家族・保護者・世帯主の氏名", "Name of a family member, guardian or household head", PiiGroup.Family, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            家族氏名, 家族名, 家族氏名1, 家族氏名２, 家族姓, 家族氏名カナ, 家族カナ氏名, 扶養親族氏名,
            扶養親族名, 扶養者氏名, 扶養家族氏名, 扶養家族名1, 被扶養者氏名, 被扶養者名, 被扶養者氏名カナ,
            配偶者氏名, 配偶者名, 配偶者カナ, 配偶者の氏名, 子の氏名, 子供の名前, お子様のお名前, 父氏名,
            父の氏名, 父親氏名, 母氏名, 母の氏名, 母親氏名, 保護者氏名, 保護者名, 保護者カナ, 保護者,
            保護者氏名カナ, 親権者氏名, 後見人氏名, 成年後見人, 世帯主, 世帯主名, 世帯主氏名, 世帯主カナ,
            世帯主氏名カナ, 転入前世帯主氏名, 同居者氏名, 世帯員氏名, 代理人氏名, 遺族氏名, 喪主氏名,
            兄弟姉妹氏名, 連名, 連名1, 連名者, 同伴者, 同伴者名, 保護者の氏名, 保護者様, 保護者様氏名,
            引率者, 生計維持者, 生計維持者氏名, 主たる生計維持者,
            お子様氏名, お子さま氏名,
            """),
        RomajiHeaders = Words("""
            kazokuShimei, kazoku_shimei, kazokuMei, fuyoShinzokuShimei, fuyoushaShimei, hifuyoshaShimei,
            haigushaShimei, haigushaMei, chichiShimei, hahaShimei, hogosha, hogoshaShimei, hogosyaMei,
            setainushi, setainushiMei, setainusi, tennyumaeSetainushimei, kaz1name, kokennin,
            """),
        EnglishHeaders = Words("""
            familyName1, familyMemberName, family_member_name, familyMember, dependentName, dependent_name,
            spouseName, spouse_name, childName, child_name, fatherName, father_name, motherName,
            mother_name, parentName, guardianName, guardian_name, guardian, protectorName, headOfHousehold,
            head_of_household, householdHead, householderName, householder, kinName,
            """),
        ContextHeaders = Words("""
            連名, 同伴者, 家族構成, 引率者, 扶養親族,
            """),
        LookAlikes = Words("""
            姓, 家族手当, 家族区分, 家族人数, 世帯主区分, 世帯主フラグ, 扶養家族数, ファミリー会員名,
            ファミリーネーム, 氏名, familyName, 商品ファミリー名, fontFamily, family, 保護者電話番号,
            保護者住所,
            """),
    };

    /// <summary>続柄: relationship.</summary>
    /// <remarks>Basic Resident Registration Act art. 7 item 4 (世帯主との続柄).</remarks>
    public static readonly PiiType FamilyRelationship = new("family-relationship", "続柄", "Relationship", PiiGroup.Family, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            続柄, 続柄コード, 続柄名, 続柄1, 続柄2, 続柄(本人から), 続柄（世帯主との）, 世帯主との続柄,
            世帯主続柄, 世帯主の続柄, 本人との続柄, 本人との関係, 申請者との関係, 申請者との続柄,
            契約者との続柄, 児童との続柄, 保護者続柄, 家族続柄, 扶養親族続柄, 被扶養者続柄, 緊急連絡先続柄,
            間柄, 関係, 続き柄, つづき柄, 族柄, 家族構成, 家族状況, 世帯構成, 親族関係, 同居別居区分,
            同居・別居, 同別居区分, 同居区分, 受取人続柄, ゾクガラ,
            """),
        RomajiHeaders = Words("""
            tsuzukigara, tuzukigara, tsudukigara, zokugara, zokugaraCode, tsuzukigaraCode, aidagara, kankei,
            kazokuKosei, kaz1gara, doukyoKubun, doukyoBekkyo,
            """),
        EnglishHeaders = Words("""
            relationship, relationshipCode, relationship_code, relation, relationName, address_relation_name,
            familyRelationship, relationToHead, relationToInsured, relationToApplicant, kinship,
            familyComposition, familyStructure, livingTogether, cohabitation, relationType,
            relationshipToHead, relationshipToHouseholder,
            """),
        ContextHeaders = Words("""
            間柄, relationship, relation,
            関係性,
            """),
        LookAlikes = Words("""
            関係会社, 関係書類, 取引関係, 関連番号, 柄, 柄番, 柄コード, リレーション, 関係者数,
            雇用関係区分, foreignKeyRelation, entityRelationship, relationId,
            """),
        LegalBasis = "Basic Resident Registration Act art. 7 item 4 (世帯主との続柄).",
    };

    /// <summary>扶養人数: number of dependants / household size.</summary>
    public static readonly PiiType DependentCount = new("dependent-count", "扶養人数", "Number of dependants / household size", PiiGroup.Family, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            扶養人数, 扶養者数, 扶養親族数, 扶養親族等の数, 扶養親族等数, 控除対象扶養親族数, 特定扶養親族数,
            老人扶養親族数, 年少扶養親族数, 扶養家族数, 扶養数, 扶養家族有無, 扶養有無, 扶養区分,
            扶養の有無, 被扶養者数, 被扶養者有無, 税扶養人数, 社保扶養人数, 同居人数, 世帯人数, 世帯員数,
            世帯人員, 世帯員数(人), 家族人数, 家族数, お子様の人数, 子供の数, 子の数, 子の人数, 子の有無,
            16歳未満扶養人数, 障害者扶養人数,
            子供の人数, 子どもの人数,
            """),
        RomajiHeaders = Words("""
            fuyo, fuyou, fuyoNinzu, fuyouNinzuu, fuyoSu, fuyouShaSuu, fuyoShinzokuSu, fuyouKazokuUmu,
            setaiNinzu, setaiinSu, kazokuSu, kodomoNoKazu,
            """),
        EnglishHeaders = Words("""
            dependents, dependentCount, dependent_count, dependentsCount, numberOfDependents,
            number_of_dependents, numDependents, dependantCount, familySize, family_size, householdSize,
            household_size, householdMembers, childrenCount, numberOfChildren, hasDependents, parentship,
            """),
        ContextHeaders = Words("""
            扶養親族, 扶養,
            """),
        LookAlikes = Words("""
            社員数, 利用者数, 参加人数, 世帯数, 世帯番号, 定員, 収容人数, 扶養手当, 扶養控除額, 児童数,
            園児数, 依存関係数, dependencyCount, dependencies,
            """),
    };

    private static PiiType[] Family =>
    [
        MaritalStatus, FamilyMemberName, FamilyRelationship, DependentCount,
    ];
}
