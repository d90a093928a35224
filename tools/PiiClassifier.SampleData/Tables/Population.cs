namespace PiiClassifier.SampleData.Tables;

/// <summary>Whose data a table holds, and which organisations its lines are about.</summary>
public enum Population
{
    /// <summary>Anybody, each from another household.</summary>
    Anybody,

    /// <summary>People of working age.</summary>
    Adults,

    /// <summary>Whole households of one municipality.</summary>
    Residents,

    /// <summary>Whoever is not the head of the household.</summary>
    Dependants,

    /// <summary>The heads of households of one municipality.</summary>
    Heads,

    /// <summary>Children of school age.</summary>
    Pupils,

    /// <summary>Companies; people only in columns that name them.</summary>
    Companies,

    /// <summary>Public facilities.</summary>
    Facilities,

    /// <summary>Schools.</summary>
    Schools,

    /// <summary>Hospitals and surgeries.</summary>
    Hospitals,
}
