namespace PiiClassifier.SampleData.Shares;

/// <summary>A kind of file that lies on shares.</summary>
/// <param name="Name">For the manifest.</param>
/// <param name="Weight">How common it is among the kinds of its list.</param>
/// <param name="Write">Writes a file of the kind, or two that belong together.</param>
internal sealed record ShareKind(string Name, int Weight, Action<SharePlace> Write);
