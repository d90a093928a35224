using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>A surname in Latin letters: Ramos, SMITH, suga.</summary>
internal sealed class FamilyNameLatinRecognizer() : LatinNamePartRecognizer("family-name-latin", PiiTypes.FamilyName, chanceOfShape: 0.06, chanceOfVerified: 0.04)
{
    public override ValueMatch Match(in CellText cell) => LatinNames.MatchSurname(cell.Text);
}
