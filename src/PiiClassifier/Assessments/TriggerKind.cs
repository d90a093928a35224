namespace PiiClassifier.Assessments;

/// <summary>What makes a leak one that has to be reported.</summary>
public enum TriggerKind
{
    /// <summary>要配慮個人情報 are among the data.</summary>
    SpecialCare,

    /// <summary>Wrongful use may cause property damage.</summary>
    PropertyDamage,

    /// <summary>The act against the operator may have had a wrongful purpose.</summary>
    WrongfulPurpose,

    /// <summary>More persons than a number.</summary>
    ManyPersons,

    /// <summary>条例要配慮個人情報 are among the data.</summary>
    OrdinanceSpecialCare,

    /// <summary>My Numbers in systems of the information network, for 個人番号利用事務, or of administrative organs.</summary>
    MyNumberSystem,

    /// <summary>My Numbers, and a wrongful purpose.</summary>
    MyNumberWrongfulPurpose,

    /// <summary>My Numbers that unspecified many people could read.</summary>
    MyNumberPublic,

    /// <summary>My Numbers of more persons than a number.</summary>
    MyNumberManyPersons,
}
