using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>Personal information in a value: of which type, and where it comes from.</summary>
/// <param name="Type">The type of personal information.</param>
/// <param name="From">What carries it, as a reader of the code would say: <c>Shain.Shimei</c>, <c>row["氏名"]</c>.</param>
/// <param name="Evidence">Why it counts.</param>
/// <param name="IsMember">Whether it shows because an object that carries it is printed whole.</param>
internal sealed record Hit(PiiType Type, string From, Evidence Evidence, bool IsMember = false);
