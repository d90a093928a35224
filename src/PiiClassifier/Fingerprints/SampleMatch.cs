namespace PiiClassifier.Fingerprints;

/// <summary>Decides at the end of a table whether the rows of a sample are records of it, how many, and in which columns.</summary>
internal sealed class SampleMatch
{
    // In how many ways a row may agree: by name and age, by name and place, ... Any of them would be taken for its best.
    private const double Ways = 16;

    // A row is told as found when that is 100 times likelier than that somebody else's record agrees with it so.
    private const double LeastOdds = 100;
    private const double MostChanceOfRow = 0.1;

    // ln of 1 in a million: a hundredth of what is promised, for rows of one excerpt are not quite independent.
    private const double MostLogChance = -13.8;

    // A record that a template gives as its example stands in many files.
    private const int FewestRecords = 2;
    private const int RowsOfShortSample = 2;

    private const double BitsOfColumns = 4;
    private const double BitsOfColumnsOfOneRow = 2;
    private const double LeastShareOfColumn = 0.3;

    private readonly TableMatcher _table;
    private readonly SampleTokens _tokens;
    private readonly RecordWeights _weights;
    private readonly KnownTable _known;

    private SampleMatch(TableMatcher table, SampleTokens tokens, KnownTable known) => (_table, _tokens, _known, _weights) = (table, tokens, known, new RecordWeights(table, known.Columns));

    /// <summary>What the sample and a table have in common; <see langword="null"/> when that may be chance.</summary>
    /// <param name="table">The table, read to its end.</param>
    /// <param name="tokens">The sample.</param>
    /// <param name="known">What is known of the table.</param>
    public static TableMatch? Of(TableMatcher table, SampleTokens tokens, KnownTable known) =>
        table.Pairs.Count == 0 ? null : new SampleMatch(table, tokens, known).Decide();

    private TableMatch? Decide()
    {
        int rows = _tokens.Sample.LookedAt;
        // The rows that agree best by whatever columns tell which belong together; the others agree in some column by chance.
        (RecordPair Pair, double Chance)[] best = BestOfRows(static _ => true);
        (_, int likely) = LeastLikely(best, rows);
        if (likely == 0) return null;
        Dictionary<(int Column, int SampleColumn), double> columns = ColumnsOf([.. best.Take(likely).Select(row => row.Pair)]);
        (RecordPair Pair, double Chance)[] found = BestOfRows(Belongs);
        // Each record and each person is one piece of evidence.
        (RecordPair Pair, double Chance)[] independent = [.. found.DistinctBy(row => row.Pair.Record).DistinctBy(row => PersonOf(row.Pair, Belongs))];
        (double chance, int agreeing) = LeastLikely(independent, rows);
        if (chance > MostLogChance) return null;
        double most = MostChanceWhen((double)agreeing / rows);
        int sure = found.Count(row => row.Chance <= most);
        if (sure == 0 || (rows > RowsOfShortSample && independent.Count(row => row.Chance <= most) < FewestRecords)) return null;
        RecordPair[] pairs = [.. found.Take(sure).Select(row => row.Pair)];
        double whole = (double)_tokens.Sample.TotalRows / rows;
        double share = (double)sure / rows;
        return new TableMatch
        {
            Table = _known,
            Verdict = MatchVerdict.Overlap,
            Records = (long)Math.Round(sure * whole),
            Persons = (long)Math.Round(pairs.Select(pair => PersonOf(pair, Belongs)).Distinct().Count() * whole),
            Share = share,
            Cells = (long)Math.Round(pairs.Sum(pair => pair.Agreements.Where(Belongs).DistinctBy(agreement => agreement.Column).LongCount()) * whole),
            LogChance = chance / Math.Log(10),
            Columns = MatchedColumns(columns),
            NamesPersons = columns.Keys.Any(pair => _weights.EvidenceOf(pair.Column).IsOfOne && columns[pair] > BitsOfColumns),
        };

        bool Belongs(Agreement agreement) => columns.ContainsKey((agreement.Column, agreement.SampleColumn));
    }

    // Of each row the record that agrees best, surest first.
    private (RecordPair Pair, double Chance)[] BestOfRows(Func<Agreement, bool> counts)
    {
        var best = new Dictionary<int, (RecordPair Pair, double Chance)>();
        foreach (RecordPair pair in _table.Pairs)
        {
            double chance = _weights.ChanceOf(pair, counts);
            if (!best.TryGetValue(pair.Row, out (RecordPair Pair, double Chance) other) || chance < other.Chance) best[pair.Row] = (pair, chance);
        }
        return [.. best.Values.Where(row => row.Chance < 1).OrderBy(row => row.Chance)];
    }

    // By their bits: two columns of a flag agree in most rows and tell nothing.
    private Dictionary<(int Column, int SampleColumn), double> ColumnsOf(RecordPair[] pairs)
    {
        var bits = new Dictionary<(int Column, int SampleColumn), (double Bits, int Rows)>();
        foreach (RecordPair pair in pairs)
        {
            foreach (Agreement agreement in pair.Agreements.DistinctBy(one => (one.Column, one.SampleColumn)))
            {
                (double Bits, int Rows) before = bits.GetValueOrDefault((agreement.Column, agreement.SampleColumn));
                bits[(agreement.Column, agreement.SampleColumn)] = (before.Bits + _weights.BitsOf(agreement), before.Rows + 1);
            }
        }
        ILookup<int, int> byColumn = bits.ToLookup(pair => pair.Key.Column, pair => pair.Value.Rows);
        ILookup<int, int> bySample = bits.ToLookup(pair => pair.Key.SampleColumn, pair => pair.Value.Rows);
        double least = pairs.Length == 1 ? BitsOfColumnsOfOneRow : BitsOfColumns;
        return bits
            .Where(pair => pair.Value.Bits >= least && pair.Value.Rows >= LeastShareOfColumn * pairs.Length)
            .Where(pair => 2 * pair.Value.Rows >= byColumn[pair.Key.Column].Max() && 2 * pair.Value.Rows >= bySample[pair.Key.SampleColumn].Max())
            .ToDictionary(pair => pair.Key, pair => pair.Value.Bits);
    }

    // By all that tells persons apart in the columns that belong together; else every row is somebody.
    private ulong PersonOf(RecordPair pair, Func<Agreement, bool> counts)
    {
        ulong person = 0;
        foreach (Agreement agreement in pair.Agreements)
        {
            if (counts(agreement) && _weights.EvidenceOf(agreement.Column).IsOfOne) person = unchecked((person * 1_000_003) + (ulong)agreement.Token + 1);
        }
        return person == 0 ? unchecked((ulong)pair.Record | 1UL << 63) : person;
    }

    // How much of the sample the table holds tells how likely another row is to be of it.
    private static double MostChanceWhen(double share) => Math.Min(MostChanceOfRow, share / (LeastOdds * Ways * Math.Max(1e-9, 1 - share)));

    // The chance that of n rows of other people k agree as well as the k-th best does, for the k that is least likely:
    // (n choose k) times its k-th power, where (n choose k) is at most (en/k)^k.
    private static (double LogChance, int Count) LeastLikely((RecordPair Pair, double Chance)[] found, int rows)
    {
        (double Chance, int Count) least = (0, 0);
        for (int k = 1; k <= found.Length; k++)
        {
            double chance = k * (Math.Min(0, Math.Log(Ways * found[k - 1].Chance)) + 1 + Math.Log((double)rows / k));
            if (chance < least.Chance) least = (chance, k);
        }
        return least;
    }

    private List<MatchedColumn> MatchedColumns(Dictionary<(int Column, int SampleColumn), double> columns) =>
    [
        .. from pair in columns.Keys
           let sample = _tokens.Sample.Columns[pair.SampleColumn]
           orderby pair.SampleColumn, pair.Column
           select new MatchedColumn(sample.Table?.Name ?? "", sample.Index, pair.Column < _known.Columns.Count ? _known.Columns[pair.Column] : new KnownColumn(pair.Column, null, null)),
    ];
}
