using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.EvidenceSources;

/// <summary>What the header of a column says.</summary>
internal static class HeaderEvidence
{
    // A word that says nothing else is right about 19 times in 20 against a prior of about 1 in 25.
    private const double WordWeight = 6.2;
    private const double OrdinaryWeight = 4.5;

    /// <summary>Adds what the header says.</summary>
    public static void Weigh(ColumnView column, EvidenceSheet sheet)
    {
        HeaderMatch match = column.Match;
        foreach (HeaderCandidate candidate in match.Candidates)
        {
            string code = candidate.Kind == HeaderMatchKind.Owned && match.OwnerWord is not null ? "header-owned-word" : "header-word";
            sheet.Add(candidate.Type, new Evidence(EvidenceKind.Header, WordWeight * candidate.Strength, code, candidate.Word, match.OwnerWord ?? ""));
        }
        if (match.NotPersonal > 0)
        {
            sheet.AddForNone(new Evidence(EvidenceKind.Header, OrdinaryWeight * match.NotPersonal, "header-ordinary-word", match.NotPersonalWord ?? ""));
        }
    }
}
