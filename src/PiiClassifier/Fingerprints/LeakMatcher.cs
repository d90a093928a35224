namespace PiiClassifier.Fingerprints;

/// <summary>Says which of the files that fingerprints were taken of a leaked sample comes from.</summary>
public static class LeakMatcher
{
    // Of fewer rows the file holds so little of the sample that it comes from elsewhere.
    private const double LeastShareOfSource = 0.5;

    /// <summary>Matches.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="fingerprints">What to match with.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FingerprintException">A part of the fingerprints is not as it was written.</exception>
    public static MatchReport Match(LeakSample sample, FingerprintFile fingerprints, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(fingerprints);
        var tokens = new SampleTokens(sample, fingerprints.Hash);
        var matches = new List<TableMatch>();
        var matcher = new TableMatcher(tokens);
        IReadOnlyList<KnownTable> tables = fingerprints.Tables;
        for (int i = 0; i < tables.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            matcher.Clear();
            fingerprints.ReadRecords(i, record => matcher.Add(record.Span));
            if (SampleMatch.Of(matcher, tokens, tables[i]) is { } match) matches.Add(match);
        }
        return new MatchReport { Sample = sample, KeyId = fingerprints.KeyId, Matches = Judge(matches), Searched = tables.Count };
    }

    // Most rows, then most cells; of what is the same to the cell the oldest, since a copy is made later.
    private static List<TableMatch> Judge(List<TableMatch> matches)
    {
        List<TableMatch> ranked = [.. matches.OrderByDescending(match => match.Records).ThenByDescending(match => match.Cells).ThenBy(match => match.Table.File.LastModified ?? DateTimeOffset.MaxValue)];
        if (ranked is not [var best, ..] || best.Share < LeastShareOfSource || !best.NamesPersons) return ranked;
        return [.. ranked.Select((match, i) => match with { Verdict = i == 0 ? MatchVerdict.Source : match.Records == best.Records && match.Cells == best.Cells ? MatchVerdict.Copy : MatchVerdict.Overlap })];
    }
}
