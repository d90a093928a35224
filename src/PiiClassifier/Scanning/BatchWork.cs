namespace PiiClassifier.Scanning;

/// <summary>A piece of work of a <see cref="BatchSchedule"/>.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Batch">The number of the batch: to be read, to be worked at, or before which all lines meet.</param>
/// <param name="Line">The line whose work it is.</param>
internal readonly record struct BatchWork(BatchWorkKind Kind, int Batch, int Line);
