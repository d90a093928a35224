namespace PiiClassifier.Masking;

/// <summary>What becomes of the values of a type in a masked copy.</summary>
internal enum MaskAction
{
    /// <summary>They stay.</summary>
    Keep,

    /// <summary>Each becomes the same mark.</summary>
    Mask,

    /// <summary>What is particular of them goes: of a day the year stays, of an address the prefecture.</summary>
    Generalise,

    /// <summary>Each becomes a token that is the same for the same value and tells nothing about it without the key.</summary>
    Pseudonymise,
}
