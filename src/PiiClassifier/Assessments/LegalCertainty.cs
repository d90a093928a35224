namespace PiiClassifier.Assessments;

/// <summary>How well the legal statement behind a finding is founded; docs/assessment.md names the source of each.</summary>
public enum LegalCertainty
{
    /// <summary>Read in the law, or in guidance or answers of the Personal Information Protection Commission.</summary>
    Sure,

    /// <summary>Several secondary sources agree.</summary>
    Likely,

    /// <summary>Not confirmed, or not settled.</summary>
    Unsure,
}
