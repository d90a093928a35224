namespace PiiClassifier.Taxonomy;

/// <summary>The legal class of a type under the Act on the Protection of Personal Information (APPI).</summary>
public enum AppiClass
{
    /// <summary>個人情報 (APPI art. 2(1)).</summary>
    PersonalInformation,

    /// <summary>個人識別符号 (APPI art. 2(2), Order art. 1).</summary>
    IndividualIdentificationCode,

    /// <summary>要配慮個人情報 (APPI art. 2(3), Order art. 2).</summary>
    SpecialCareRequired,

    /// <summary>特定個人情報: holds a My Number (My Number Act art. 2(8)).</summary>
    SpecificPersonalInformation,

    /// <summary>Credentials and card data whose leak may cause property damage (APPI Rules art. 7 item 2).</summary>
    CredentialOrProperty,
}
