namespace PiiClassifier.Partials;

/// <summary>Partial results cannot be merged.</summary>
/// <param name="fault">Why.</param>
/// <param name="path">Of which file; empty for missing parts.</param>
/// <param name="detail">What it says.</param>
/// <param name="expected">What it should say.</param>
internal sealed class PartialException(PartialFault fault, string path, string detail = "", string expected = "") : Exception($"{fault} {path} {detail} {expected}")
{
    public PartialFault Fault { get; } = fault;

    public string Path { get; } = path;

    public string Detail { get; } = detail;

    public string Expected { get; } = expected;
}
