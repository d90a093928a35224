namespace PiiClassifier.Reports;

/// <summary>How grave it would be if a file got out: by what it holds, of how many persons, and who can read it today. Reports put the gravest file first.</summary>
/// <remarks>
/// <c>100 × 2^(risk - 5) × min(1, (1 + log10(1 + persons)) / 9) × exposure</c>, where the exposure is 1 when everyone on the machine can read
/// the file and 1/2 otherwise. One step of risk and being readable by everyone each double it; ten times as many persons add one ninth of the scale.
/// It orders files, it is no probability and no amount of damage.
/// </remarks>
public static class FileRank
{
    private const int HighestRisk = 5;

    // One for the data, and one for each power of ten up to 100 million: nobody has more persons of Japan.
    private const double MostPersonSteps = 9;

    /// <summary>The rank of a file.</summary>
    /// <returns>0 when nothing personal was found, otherwise above 0 and at most 100.</returns>
    public static double Of(FileReport file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Of(ReportTypes.RiskOf(file), PersonsOf(file), file.EveryoneCanRead);
    }

    /// <summary>The files in the order of their ranks, the gravest first; of one rank in the order in which they were found.</summary>
    public static IEnumerable<FileReport> GravestFirst(IEnumerable<FileReport> files) => files.OrderByDescending(Of);

    /// <summary>The rank of what was found.</summary>
    /// <param name="risk">The highest risk of a type, 1 to 5; 0 for nothing personal.</param>
    /// <param name="persons">The persons, added up over the tables.</param>
    /// <param name="everyoneCanRead">Whether everyone can read it; what is not known counts as no.</param>
    internal static double Of(int risk, long persons, bool? everyoneCanRead)
    {
        if (risk <= 0) return 0;
        double ofRisk = Math.Pow(2, risk - HighestRisk);
        double ofPersons = Math.Min(1, (1 + Math.Log10(1 + (double)persons)) / MostPersonSteps);
        double ofExposure = everyoneCanRead == true ? 1 : 0.5;
        // Two decimals: the last bits of a logarithm differ between processors.
        return Math.Round(100 * ofRisk * ofPersons * ofExposure, 2);
    }

    /// <summary>The persons of all tables of a file, each table for itself.</summary>
    internal static long PersonsOf(FileReport file) => file.Tables.Sum(table => table.Persons);
}
