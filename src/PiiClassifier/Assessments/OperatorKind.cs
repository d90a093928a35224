namespace PiiClassifier.Assessments;

/// <summary>Who holds the data: that decides which rules on leaks apply.</summary>
public enum OperatorKind
{
    /// <summary>個人情報取扱事業者: APPI art. 26, Enforcement Rules art. 7.</summary>
    Private,

    /// <summary>地方公共団体の機関: APPI art. 68, Enforcement Rules art. 43 with item 5 on the ordinance.</summary>
    Municipality,

    /// <summary>行政機関: the same without item 5, since only municipalities have ordinances (APPI art. 60(5)).</summary>
    AdministrativeOrgan,

    /// <summary>規律移行法人, such as public hospitals and universities: the rule of private operators.</summary>
    PublicCorporation,
}
