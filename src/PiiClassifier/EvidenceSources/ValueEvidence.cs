using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>What the values of the columns of a table say: how often recognizers fit, against how often they would by chance.</summary>
/// <param name="table">The table.</param>
internal sealed class ValueEvidence(TableView table)
{
    // The values of a column are no independent witnesses: however many there are, they count for this many.
    private const double FullWeight = 1.5;
    private const double HalfWeightAt = 1.5;
    private const double MinRowsOfRunningNumber = 5;
    private const double ShapeAlone = 0.3;
    // Codes and words come in more forms than any recognizer knows, so not fitting says little. Names are known well: a
    // column called "name" that holds none is not about persons, while 氏名 leaves no doubt.
    private const double LeastOfOpenShape = -1.2;
    private const double UnambiguousHeader = 3.5;
    private const double AnnouncedLookAlike = 0.4;
    private const double Contradicting = 3;

    // By how many values a column has, what it says of each type that nothing in it fits. Most types are such, and columns of a table
    // have mostly as many values as its rows: of 12 columns it is found out and put into words once.
    private readonly Dictionary<long, Evidence?[]> _unfitting = [];

    /// <summary>Adds what the values say.</summary>
    public void Weigh(ColumnView column, EvidenceSheet sheet)
    {
        ColumnProfile profile = column.Profile;
        if (profile.Filled == 0) return;
        RecognizerSet recognizers = table.Recognizers;
        if (!_unfitting.TryGetValue(profile.Filled, out Evidence?[]? unfitting)) _unfitting.Add(profile.Filled, unfitting = new Evidence?[2 * recognizers.Types.Count]);
        foreach (int place in recognizers.RecognizedTypes)
        {
            PiiType type = recognizers.Types[place];
            int[] indices = recognizers.At(place);
            bool doubtfulName = type.Group == PiiGroup.Name && sheet.At(place).Of(EvidenceKind.Header) < UnambiguousHeader;
            if (profile.Numbers.Count >= 0.8 * profile.Filled && ValueShapes.AreNames(type))
            {
                // 名 over a count of people, 扶養親族 over how many there are.
                sheet.Add(place, new Evidence(EvidenceKind.Value, -4, "values-are-numbers", profile.Filled));
            }
            if (Fits(profile, indices)) WeighFitting(profile, type, indices, doubtfulName, sheet);
            else sheet.Add(place, unfitting[(2 * place) + (doubtfulName ? 1 : 0)] ??= Unfitting(profile, type, indices, doubtfulName));
        }
        WeighLookAlikes(recognizers, profile, sheet);
        NumberProfile numbers = profile.Numbers;
        if (numbers.Count >= MinRowsOfRunningNumber && numbers.Count == profile.Filled && numbers.Steps >= (numbers.Count - 1) * 0.98 && numbers.Min is 0 or 1)
        {
            sheet.AddForNone(new Evidence(EvidenceKind.Value, 1.2, "running-number"));
        }
    }

    private static bool Fits(ColumnProfile profile, int[] indices)
    {
        foreach (int index in indices)
        {
            if (profile.Shapes[index] > 0) return true;
        }
        return false;
    }

    private Evidence Unfitting(ColumnProfile profile, PiiType type, int[] indices, bool doubtfulName) =>
        new(EvidenceKind.Value, Best(profile, type, indices, doubtfulName).Weight, "values-none-fit", type, profile.Filled);

    private void WeighFitting(ColumnProfile profile, PiiType type, int[] indices, bool doubtfulName, EvidenceSheet sheet)
    {
        Finding best = Best(profile, type, indices, doubtfulName);
        string code = best.Weight < 0 ? "values-do-not-fit" : best.Verified > 0.5 ? "values-verified" : "values-fit";
        if (type.Group == PiiGroup.Name && best.Weight > 0 && profile.Filled >= 20 && profile.Distinct <= 3)
        {
            // 有 and 無 are given names too; a list of people has more than three.
            sheet.Add(type, new Evidence(EvidenceKind.Value, -best.Weight, "values-too-few", profile.Distinct, profile.Filled));
        }
        sheet.Add(type, best.Shape == 0
            ? new Evidence(EvidenceKind.Value, best.Weight, "values-none-fit", type, profile.Filled)
            : new Evidence(EvidenceKind.Value, best.Weight, code, type, Percent(best.Verified > 0.5 ? best.Verified : best.Shape), profile.Filled));
    }

    private Finding Best(ColumnProfile profile, PiiType type, int[] indices, bool doubtfulName)
    {
        RecognizerSet recognizers = table.Recognizers;
        Finding best = default;
        bool any = false;
        foreach (int index in indices)
        {
            Finding finding = Of(recognizers.All[index], profile, index, type);
            if (any && finding.Weight <= best.Weight) continue;
            best = finding;
            any = true;
        }
        Finding joined = OfSeveral(recognizers, profile, indices);
        if (joined.Shape > best.Shape + 0.05 && joined.Weight > best.Weight) best = joined;
        return doubtfulName || ValueShapes.AreFixed(type) ? best : best with { Weight = Math.Max(best.Weight, LeastOfOpenShape) };
    }

    private static void WeighLookAlikes(RecognizerSet recognizers, ColumnProfile profile, EvidenceSheet sheet)
    {
        bool announced = false;
        foreach (int place in sheet.Places) announced |= sheet.At(place).Of(EvidenceKind.Header) >= UnambiguousHeader;
        foreach (int index in recognizers.LookAlikes)
        {
            // What fits no value never speaks for there being none.
            if (profile.Shapes[index] == 0) continue;
            ValueRecognizer recognizer = recognizers.All[index];
            Finding finding = Of(recognizer, profile, index, null);
            if (finding.Weight <= 0) continue;
            // 投票所名 and 学校名 hold what facilities are called, and a header that leaves no doubt says whose they are. 性別 over 男, 女, 計 does not.
            double weight = finding.Weight * (recognizer.ContradictsHeaders ? Contradicting : announced ? AnnouncedLookAlike : 1);
            sheet.AddForNone(LookAlike(recognizer.Id, weight, Percent(finding.Shape), profile.Filled));
        }
    }

    // A look-alike of this library has a sentence of its own; one of a user is called by its id.
    private static Evidence LookAlike(string id, double weight, string share, long filled)
    {
        string code = "look-alike-" + id;
        return Texts.TryGet(ReportLanguage.English, "evidence-" + code) is null
            ? new Evidence(EvidenceKind.Value, weight, "values-look-alike", id, share, filled)
            : new Evidence(EvidenceKind.Value, weight, code, share, filled);
    }

    private static Finding Of(ValueRecognizer recognizer, ColumnProfile profile, int index, PiiType? type)
    {
        double shape = Math.Min(1, (double)profile.Shapes[index] / profile.Filled);
        double verified = Math.Min(shape, (double)profile.Verified[index] / profile.Filled);
        double weight = Weight(profile.Filled, shape, verified, recognizer.TypicalShape, recognizer.TypicalVerified, recognizer.ChanceOfShape, recognizer.ChanceOfVerified);
        if (shape > 0 && !recognizer.VerifiesEveryTrueValue)
        {
            weight = Math.Max(weight, Weight(profile.Filled, shape, 0, recognizer.TypicalShape, 0, recognizer.ChanceOfShape, recognizer.ChanceOfShape) - ShapeAlone);
        }
        // A shape that several types share speaks first for the likeliest of them.
        if (type is not null && weight > 0)
        {
            for (int place = 0; place < recognizer.Types.Count && recognizer.Types[place] != type; place++) weight -= place == 0 ? 1.6 : 0.4;
            weight = Math.Max(weight, 0);
        }
        return new Finding(weight, shape, verified);
    }

    // Telephone columns hold landlines and mobiles: together they fit where each alone does not. The more telling recognizers
    // come first, so that one that fits nearly everything does not spoil the others.
    private static Finding OfSeveral(RecognizerSet recognizers, ColumnProfile profile, int[] indices)
    {
        // Of most types no two recognizers fit, and a list costs as much as all that is done otherwise.
        int fitting = 0;
        foreach (int index in indices)
        {
            if (Contributes(profile, index)) fitting++;
        }
        return fitting < 2 ? default : OfFitting(recognizers, profile, indices);
    }

    private static bool Contributes(ColumnProfile profile, int index) => profile.Shapes[index] >= 0.05 * profile.Filled;

    private static Finding OfFitting(RecognizerSet recognizers, ColumnProfile profile, int[] indices)
    {
        int[] contributing = [.. indices.Where(index => Contributes(profile, index)).OrderBy(index => recognizers.All[index].ChanceOfShape)];
        Finding best = default;
        for (int count = 2; count <= contributing.Length; count++)
        {
            int[] together = contributing[..count];
            (double shape, double verified) = profile.RatesOf(together);
            double chance = Math.Min(0.9, together.Sum(i => recognizers.All[i].ChanceOfShape));
            double chanceVerified = Math.Min(chance, together.Sum(i => recognizers.All[i].ChanceOfVerified));
            double typical = together.Max(i => recognizers.All[i].TypicalShape);
            double typicalVerified = together.Average(i => recognizers.All[i].TypicalVerified);
            double weight = Weight(profile.Filled, shape, verified, typical, typicalVerified, chance, chanceVerified);
            if (weight > best.Weight) best = new Finding(weight, shape, verified);
        }
        return best;
    }

    // The log-likelihood ratio of the shares of verified, shaped and unfitting values under "a column of the type" and under
    // "some other column", for one value, times what the column as a whole counts for.
    private static double Weight(long filled, double shape, double verified, double typicalShape, double typicalVerified, double chanceShape, double chanceVerified)
    {
        typicalShape = Math.Min(typicalShape, 0.99);
        typicalVerified = Math.Min(typicalVerified, typicalShape - 0.01);
        // Chance counts among values of such characters and length only: missing the shape never speaks for a type.
        chanceShape = Math.Clamp(chanceShape, 1e-5, typicalShape - 0.02);
        chanceVerified = Math.Min(chanceVerified, chanceShape);
        bool verifies = chanceVerified < chanceShape && typicalVerified > 0;
        double perValue = verifies
            ? Gain(verified, typicalVerified, chanceVerified) + Gain(shape - verified, typicalShape - typicalVerified, chanceShape - chanceVerified)
            : Gain(shape, typicalShape, chanceShape);
        perValue += Gain(1 - shape, 1 - typicalShape, 1 - chanceShape);
        return perValue * FullWeight * filled / (filled + HalfWeightAt);
    }

    // Most recognizers match nothing in a column: no logarithm for them.
    private static double Gain(double share, double typical, double chance) => share == 0 ? 0 : share * Math.Log(typical / chance);

    /// <summary>A share in words; one that is not nothing is not said to be.</summary>
    internal static string Percent(double share) => share is > 0 and < 0.005 ? "<1 %" : share.ToString("P0", System.Globalization.CultureInfo.InvariantCulture);

    private readonly record struct Finding(double Weight, double Shape, double Verified);
}
