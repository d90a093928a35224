using PiiClassifier.Profiles;
using PiiClassifier.Recognizers.FreeText;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Classification;

/// <summary>Decides what was found inside the texts of a column and is to be told.</summary>
/// <remarks>
/// Only of columns of free text: by their header, or without a header that says anything by their length. In a table about
/// organisations or things a telephone or an address in the notes is theirs; a name, a mobile number or a birth date is not.
/// </remarks>
internal static class EmbeddedFindings
{
    private const double LengthOfTexts = 15;
    private const double MostlyDifferent = 0.3;

    /// <summary>The findings of a column; none for a column of values.</summary>
    public static IReadOnlyList<EmbeddedFinding> Of(ColumnDecision decision, TableSubject subject)
    {
        ColumnProfile profile = decision.Column.Profile;
        if (decision.Type is not null || profile.FoundInTexts.Count == 0 || !IsFreeText(decision)) return [];
        bool aboutPersons = subject is TableSubject.Person or TableSubject.Mixed;
        var findings = new List<EmbeddedFinding>();
        for (int i = 0; i < profile.FoundInTexts.Count; i++)
        {
            TextFinder finder = TextFinders.All[i];
            if (profile.FoundInTexts[i] > 0 && (aboutPersons || finder.IsOfPersonsOnly)) findings.Add(new EmbeddedFinding(finder.Type, profile.FoundInTexts[i]));
        }
        return findings;
    }

    private static bool IsFreeText(ColumnDecision decision)
    {
        ColumnProfile profile = decision.Column.Profile;
        if (decision.Column.Header is { Length: > 0 } header)
        {
            if (FreeTextWords.Announce(header)) return true;
            if (decision.Column.Match.Best is not null || decision.Column.Match.NotPersonal > 0) return false;
        }
        return (profile.MeanLength >= LengthOfTexts || profile.LongTexts > 0) && profile.Distinct >= MostlyDifferent * profile.Filled;
    }
}
