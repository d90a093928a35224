namespace PiiClassifier.Analyzers.Rules;

/// <summary>The first names of a list and how many more there are, in the language of the reader.</summary>
internal sealed class ListText(string[] names, int most) : IFormattable
{
    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? provider) => string.Join(", ", names.Take(most)) + " " + new LocalizedText("More", names.Length - most).ToString(null, provider);

    /// <inheritdoc/>
    public override string ToString() => ToString(null, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ListText other && other.ToString() == ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => names.Length;
}
