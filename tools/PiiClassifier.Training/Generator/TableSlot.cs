namespace PiiClassifier.Training.Generator;

/// <summary>A column that tables of a kind may have.</summary>
/// <param name="Kind">What it holds; <see langword="null"/> for any everyday column.</param>
/// <param name="Owner">Whose it is, when it is not the row's; else empty.</param>
/// <param name="Percent">In how many of a hundred tables it stands.</param>
/// <param name="Repeats">Whether it may come several times.</param>
internal sealed record TableSlot(ColumnKind? Kind, string Owner, int Percent, bool Repeats);
