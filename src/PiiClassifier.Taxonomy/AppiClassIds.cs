namespace PiiClassifier.Taxonomy;

/// <summary>The stable ids of the legal classes, as reports write them.</summary>
public static class AppiClassIds
{
    /// <summary>The id in lower-case words joined by hyphens, such as <c>specific-personal-information</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such class.</exception>
    public static string ToId(this AppiClass appiClass) => appiClass switch
    {
        AppiClass.PersonalInformation => "personal-information",
        AppiClass.IndividualIdentificationCode => "individual-identification-code",
        AppiClass.SpecialCareRequired => "special-care-required",
        AppiClass.SpecificPersonalInformation => "specific-personal-information",
        AppiClass.CredentialOrProperty => "credential-or-property",
        _ => throw new ArgumentOutOfRangeException(nameof(appiClass), appiClass, "No such class."),
    };
}
