using PiiClassifier.Classification;
using PiiClassifier.EvidenceSources;
using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Scanning;

/// <summary>Writes a decision down as a report.</summary>
internal static class TableReports
{
    private const int MaxCandidates = 5;
    private const double MinCandidate = 0.01;
    // Two standard errors of a share among 512.
    private const double ErrorOfSample = 0.045;

    /// <summary>The report of a table.</summary>
    public static TableReport Make(ScanContext context, TableDecision decision, DataSubjectCounter persons, TableFacts facts)
    {
        bool aboutPersons = decision.Columns.Any(c => c.Type is not null);
        return new TableReport
        {
            Hidden = facts.Hidden,
            Layout = facts.Layout,
            HeaderRow = facts.HeaderRow,
            Rows = facts.Rows,
            Place = facts.Place,
            Subject = decision.Subject,
            SubjectEvidence = decision.SubjectEvidence,
            Persons = aboutPersons ? persons.Count : 0,
            PersonsExact = !aboutPersons || persons.IsExact,
            Subjects = context.KeepPersons && aboutPersons ? persons.ToSubjects() : null,
            Columns = [.. decision.Columns.Select(c => MakeColumn(context, c, decision.Subject))],
        };
    }

    /// <summary>The report of a column.</summary>
    public static ColumnReport MakeColumn(ScanContext context, ColumnDecision decision, TableSubject subject)
    {
        ColumnView column = decision.Column;
        (long matched, bool exact) = decision.Type is null ? (0, true) : Matched(context.Recognizers, column.Profile, decision.Type);
        IReadOnlyList<EmbeddedFinding> embedded = EmbeddedFindings.Of(decision, subject);
        return new ColumnReport
        {
            Index = column.Index,
            Header = column.Header,
            Type = decision.Type,
            Confidence = decision.Confidence,
            Filled = column.Profile.Filled,
            Matched = matched,
            MatchedExact = exact,
            Distinct = column.Profile.Distinct,
            Candidates = Candidates(decision),
            Embedded = embedded,
            ContentSketch = decision.Type is not null || embedded.Count > 0 ? context.Sketches?.Of(column.Profile.Content, column.Profile.Filled) : null,
            Evidence = decision.Sheet.Of(decision.Type),
        };
    }

    /// <summary>The report of a column of which nothing is known but that it has this header.</summary>
    public static ColumnReport Blank(string? header) => new()
    {
        Index = 0,
        Header = header,
        Type = null,
        Confidence = 1,
        Filled = 0,
        Matched = 0,
        Distinct = 0,
        Candidates = [],
        Evidence = [],
    };

    private static List<PiiCandidate> Candidates(ColumnDecision decision) =>
    [
        .. decision.Beliefs.ByType
            .Where(b => b.Probability >= MinCandidate)
            .Select(b => (Type: decision.Sheet.Types[b.Place], b.Probability))
            .Where(b => b.Type != decision.Type)
            .OrderByDescending(b => b.Probability)
            .ThenBy(b => b.Type.Id, StringComparer.Ordinal)
            .Take(MaxCandidates)
            .Select(b => new PiiCandidate(b.Type, b.Probability, decision.Sheet.Of(b.Type))),
    ];

    private static (long Count, bool Exact) Matched(RecognizerSet recognizers, ColumnProfile profile, PiiType type)
    {
        int[] indices = recognizers.Of(type);
        if (indices.Length == 0) return (profile.Filled, true);
        int best = indices.MaxBy(i => profile.Shapes[i]);
        (long Count, bool Exact) one = (Math.Min(profile.Filled, profile.Shapes[best]), profile.AllExact || profile.ExactRecognizer == best);
        if (indices.Length == 1) return one;
        // Where several recognizers join, their sample tells; but what chance may do to a sample is no reason to leave a count.
        double share = profile.RatesOf(indices).Shape;
        bool sampled = profile.Filled > profile.Sample.Count;
        if (sampled && share * profile.Filled < one.Count + (ErrorOfSample * profile.Filled)) return one;
        return (Math.Min(profile.Filled, Math.Max(one.Count, (long)Math.Round(share * profile.Filled))), !sampled);
    }
}
