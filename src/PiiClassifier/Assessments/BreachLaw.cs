namespace PiiClassifier.Assessments;

/// <summary>The provisions that ask for a report of a leak.</summary>
public enum BreachLaw
{
    /// <summary>APPI art. 26(1) with Enforcement Rules art. 7.</summary>
    AppiArticle26,

    /// <summary>APPI art. 68(1) with Enforcement Rules art. 43.</summary>
    AppiArticle68,

    /// <summary>My Number Act art. 29-4(1) with PPC Rules 5 of 2015 art. 2.</summary>
    MyNumberAct,
}
