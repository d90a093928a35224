using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>A given name in Latin letters: Carol, JOHN, michiko.</summary>
internal sealed class GivenNameLatinRecognizer() : LatinNamePartRecognizer("given-name-latin", PiiTypes.GivenName, chanceOfShape: 0.03, chanceOfVerified: 0.015)
{
    public override ValueMatch Match(in CellText cell) => LatinNames.MatchGivenName(cell.Text);
}
