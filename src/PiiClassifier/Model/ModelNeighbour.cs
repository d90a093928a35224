using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Model;

/// <summary>A column as the model sees it from the columns beside it.</summary>
/// <param name="None">How likely it is by itself to hold no personal information.</param>
/// <param name="ByType">How likely each type is for it by itself.</param>
/// <param name="Subject">What its header says that the rows are about.</param>
/// <param name="Profile">What its values are like.</param>
internal sealed record ModelNeighbour(double None, Belief[] ByType, HeaderOwner Subject, ColumnProfile Profile);
