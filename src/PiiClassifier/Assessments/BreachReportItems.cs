namespace PiiClassifier.Assessments;

/// <summary>What the report of a leak has to contain: the nine items of Enforcement Rules art. 8(1), which art. 44(1) repeats.</summary>
internal static class BreachReportItems
{
    /// <summary>The number of items.</summary>
    public const int Count = 9;

    /// <summary>The item that the types found fill.</summary>
    public const int ItemsOfData = 2;

    /// <summary>The item that the persons found fill.</summary>
    public const int NumberOfPersons = 3;

    /// <summary>The items that the notice to the persons contains (Enforcement Rules art. 10 and 45).</summary>
    public static IReadOnlyList<int> OfTheNotice { get; } = [1, 2, 4, 5, 9];
}
