namespace PiiClassifier.Evaluation.Labels;

/// <summary>What a column holds in truth.</summary>
/// <param name="Header">As it stands in the file; empty without.</param>
/// <param name="Label">The id of a type, or <see cref="None"/>.</param>
public sealed record LabelledColumn(string Header, string Label)
{
    /// <summary>The label of a column without personal information.</summary>
    public const string None = "none";

    /// <summary>Other answers that are right too; <see cref="None"/> among them accepts silence.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>The header above this one, in a table with two header rows; else empty.</summary>
    public string Group { get; init; } = "";

    /// <summary>Types of which there is something inside the column's free text.</summary>
    public IReadOnlyList<string> Embedded { get; init; } = [];

    public bool IsNone => Label == None;

    public bool AcceptsSilence => IsNone || Also.Contains(None);

    public bool Accepts(string answer) => answer == Label || Also.Contains(answer);
}
