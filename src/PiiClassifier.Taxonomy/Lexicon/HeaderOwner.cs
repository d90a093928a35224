namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Whose property a header says a column is.</summary>
public enum HeaderOwner
{
    /// <summary>Not told.</summary>
    None,

    /// <summary>A natural person: 社員, 患者, お届け先, 担当者.</summary>
    Person,

    /// <summary>A relative or guardian of the person in the row: 保護者, 世帯主, 配偶者.</summary>
    Family,

    /// <summary>Whoever is called in an emergency: 緊急連絡先.</summary>
    Emergency,

    /// <summary>An organisation: 会社, 店舗, 発行元.</summary>
    Organisation,

    /// <summary>A thing or an event: 商品, 会場.</summary>
    Thing,
}
