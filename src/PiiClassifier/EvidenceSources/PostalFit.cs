namespace PiiClassifier.EvidenceSources;

/// <summary>How often the codes of one column lie in the prefecture of the address in another, row by row.</summary>
/// <param name="Codes">The column of seven digits.</param>
/// <param name="Addresses">The column of addresses.</param>
/// <param name="Rows">The rows with a code and a prefecture, among the first ones.</param>
/// <param name="Fitting">Those of them in which they fit.</param>
internal sealed record PostalFit(int Codes, int Addresses, int Rows, int Fitting)
{
    private const int EnoughRows = 5;

    /// <summary>Whether they fit too often for chance: where all addresses lie in one prefecture, one code in ten would by itself.</summary>
    public bool Holds => Rows >= EnoughRows && Share >= 0.8;

    /// <summary>The share of the rows in which they fit.</summary>
    public double Share => Rows == 0 ? 0 : (double)Fitting / Rows;
}
