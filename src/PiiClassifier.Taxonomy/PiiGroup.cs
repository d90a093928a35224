namespace PiiClassifier.Taxonomy;

/// <summary>The family that a type of personal information belongs to.</summary>
public enum PiiGroup
{
    /// <summary>氏名: names and readings.</summary>
    Name,

    /// <summary>基本属性: birth, age, sex, origin.</summary>
    Demographic,

    /// <summary>連絡先: addresses, telephone numbers, mail.</summary>
    Contact,

    /// <summary>公的番号: numbers given out by authorities.</summary>
    GovernmentId,

    /// <summary>職務: employer, post, career.</summary>
    Employment,

    /// <summary>給与・税: pay, deductions, tax.</summary>
    Pay,

    /// <summary>口座・決済: bank accounts and cards.</summary>
    Finance,

    /// <summary>学歴・成績: schools and scores.</summary>
    Education,

    /// <summary>家族: relatives and household.</summary>
    Family,

    /// <summary>要配慮個人情報: information that requires special care (APPI art. 2(3)).</summary>
    SpecialCare,

    /// <summary>福祉: public assistance and care.</summary>
    Welfare,

    /// <summary>顧客・患者: numbers that a shop or a hospital gives to a person.</summary>
    Customer,

    /// <summary>デジタル: accounts, devices, places, vehicles, biometrics.</summary>
    Digital,
}
