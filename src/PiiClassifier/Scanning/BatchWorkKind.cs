namespace PiiClassifier.Scanning;

/// <summary>Kinds of <see cref="BatchWork"/>.</summary>
internal enum BatchWorkKind
{
    /// <summary>To read the next batch.</summary>
    Read,

    /// <summary>To do the work of one line at a batch.</summary>
    Line,

    /// <summary>To do what needs all lines at the same place.</summary>
    Meet,
}
