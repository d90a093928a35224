namespace PiiClassifier;

/// <summary>The witness that an evidence comes from.</summary>
public enum EvidenceKind
{
    /// <summary>The header of the column.</summary>
    Header,

    /// <summary>The values of the column.</summary>
    Value,

    /// <summary>The statistical model.</summary>
    Model,

    /// <summary>The columns beside it.</summary>
    Neighbour,

    /// <summary>What the table is about.</summary>
    Subject,
}
