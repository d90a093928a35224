using PiiClassifier.Assessments;

namespace PiiClassifier.Reports;

/// <summary>The files of a report that an assessment lists.</summary>
internal static class AssessmentFiles
{
    /// <summary>Those with personal information or not read to their end; the gravest first, then those of the most persons.</summary>
    public static IEnumerable<BreachAssessment> Worth(ScanReport report, OperatorKind operatorKind) =>
        BreachAssessment.OfFiles(report, operatorKind)
            .Where(IsWorth)
            .OrderByDescending(assessment => assessment.State)
            .ThenByDescending(assessment => assessment.Pulled)
            .ThenByDescending(assessment => assessment.Persons.Most)
            .ThenBy(assessment => assessment.File!.Path, StringComparer.Ordinal);

    /// <summary>Whether there is something to say of a file.</summary>
    public static bool IsWorth(BreachAssessment assessment) => assessment.State > TriggerState.NotPulled;
}
