using System.Globalization;
using FsCheck;

namespace PiiClassifier.Fixtures;

/// <summary>Checks properties on a hundred generated cases each, or on as many as PII_PROPERTY_RUNS says.</summary>
internal static class PropertyRuns
{
    private const int Runs = 100;

    /// <summary>Checks a property.</summary>
    /// <param name="property">Holds for every case.</param>
    /// <param name="share">Of slow ones, how many cases one is checked for.</param>
    public static void Check(this Property property, int share = 1)
    {
        int runs = Environment.GetEnvironmentVariable("PII_PROPERTY_RUNS") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : Runs;
        property.Check(Config.QuickThrowOnFailure.WithMaxTest(Math.Max(1, runs / share)));
    }
}
