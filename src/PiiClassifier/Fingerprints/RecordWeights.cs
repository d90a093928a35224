namespace PiiClassifier.Fingerprints;

/// <summary>How many bits of evidence the agreement of a row with a record of a table is: docs/match.md.</summary>
/// <remarks>
/// A value that n of N records have tells log2(N/n) bits: so unlikely is it that a record of somebody else has it. One that
/// the table has only few times tells at least what is known of its kind over the country, since a list of 30 people does
/// not make their telephone numbers common. Of each <see cref="Fact"/> the best counts, weak facts together no more than
/// finding the record among the others takes, so that they alone find none.
/// </remarks>
internal sealed class RecordWeights(TableMatcher table, IReadOnlyList<KnownColumn> columns)
{
    /// <summary>The most bits of one value.</summary>
    public const double MostBits = 30;

    private const double MostBitsOfWeakFact = 8;
    private const double WeakShare = 0.75;
    private const int MostParts = 2;

    private static readonly int Facts = Enum.GetValues<Fact>().Length;
    private static readonly int Writings = 8;

    private readonly ColumnEvidence[] _evidence = [.. columns.Select(column => ColumnEvidence.Of(column.Type))];
    private readonly double[] _bits = new double[Facts * Writings * MostParts];
    private readonly double _search = Math.Log2(Math.Max(1, table.Records));

    /// <summary>What agreement in a column tells.</summary>
    public ColumnEvidence EvidenceOf(int column) => column < _evidence.Length ? _evidence[column] : ColumnEvidence.Of(null);

    /// <summary>The bits of one agreement by itself.</summary>
    public double BitsOf(Agreement agreement)
    {
        ColumnEvidence evidence = EvidenceOf(agreement.Column);
        int count = Math.Max(1, table.CountOf(agreement.Column, agreement.Token));
        double bits = Math.Log2((double)table.Records / count);
        if (count <= evidence.FewTimes) bits = Math.Max(bits, evidence.Least);
        return Math.Min(bits, ColumnEvidence.IsWeak(evidence.Fact) ? MostBitsOfWeakFact : MostBits);
    }

    /// <summary>How many records of other people would agree so with a row by chance, by the columns that belong together.</summary>
    /// <param name="pair">A record and a row.</param>
    /// <param name="counts">Whether a column of the table and one of the sample belong together.</param>
    public double ChanceOf(RecordPair pair, Func<Agreement, bool> counts)
    {
        Array.Clear(_bits);
        foreach (Agreement agreement in pair.Agreements)
        {
            if (!counts(agreement)) continue;
            ColumnEvidence evidence = EvidenceOf(agreement.Column);
            ref double bits = ref _bits[((((int)evidence.Fact * Writings) + evidence.Writing) * MostParts) + evidence.Part];
            bits = Math.Max(bits, BitsOf(agreement));
        }
        double strong = 0;
        double weak = 0;
        for (int fact = 0; fact < Facts; fact++)
        {
            double best = 0;
            for (int writing = 0; writing < Writings; writing++)
            {
                double sum = 0;
                for (int part = 0; part < MostParts; part++) sum += _bits[(((fact * Writings) + writing) * MostParts) + part];
                best = Math.Max(best, sum);
            }
            if (ColumnEvidence.IsWeak((Fact)fact)) weak += best;
            else strong += best;
        }
        return Math.Pow(2, _search - strong - Math.Min(weak, WeakShare * _search));
    }
}
