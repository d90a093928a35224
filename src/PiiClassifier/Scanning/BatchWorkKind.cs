namespace PiiClassifier.Scanning;

/// <summary>What is to be done.</summary>
internal enum BatchWorkKind
{
    /// <summary>To read a batch.</summary>
    Read,

    /// <summary>The work of a line at a batch.</summary>
    Line,

    /// <summary>What is done while all lines stand before a batch.</summary>
    Meet,
}
