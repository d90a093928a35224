namespace PiiClassifier.Recognizers;

/// <summary>Says whether a value is of a type: a check digit, a list, a database's rule.</summary>
/// <param name="value">Folded and trimmed; see <see cref="CellText"/>.</param>
/// <remarks>Called from several threads at once.</remarks>
public delegate bool ValueCheck(ReadOnlySpan<char> value);
