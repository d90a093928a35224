using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.People;

/// <summary>Where a household lives.</summary>
/// <param name="Building">Name and room, or empty.</param>
/// <param name="Postal">Seven digits; the first three are the municipality's own.</param>
public sealed record HomeAddress(Municipality Municipality, string Town, int Block, int Lot, int House, string Building, string Postal)
{
    private static readonly string[] BuildingNames = ["コーポ桜", "メゾン青葉", "サンハイツ", "第二幸荘", "グリーンハイム", "パークマンション", "レジデンス中央", "ハイツ富士", "市営住宅"];

    public static HomeAddress Invent(SeededRandom random, Municipality municipality)
    {
        string building = random.Chance(0.3) ? random.Pick(BuildingNames) + random.Between(1, 9) + "0" + random.Between(1, 9) : "";
        int town = random.Next(municipality.Towns.Count);
        // Towns of one municipality differ in the last digits and keep them: the same town has the same postal code.
        string postal = municipality.PostalDistrict + (8 * (municipality.PrefectureCode % 9) + 2 * town + 1).ToString("000", System.Globalization.CultureInfo.InvariantCulture) + (town + 1);
        return new HomeAddress(municipality, municipality.Towns[town], random.Between(1, 6), random.Between(1, 30), random.Between(1, 25), building, postal);
    }

    public string Region => Municipality.Prefecture + Municipality.Name;

    public string LotHyphens => $"{Block}-{Lot}-{House}";

    public string LotLong => $"{Block}丁目{Lot}番{House}号";

    public string Full => Region + Town + LotHyphens + Spaced(Building);

    public string WithoutPrefecture => Municipality.Name + Town + LotLong + Building;

    public string InFullWidth => Region + Town + KanaForms.ToFullWidth(LotHyphens) + KanaForms.ToFullWidth(Spaced(Building));

    private static string Spaced(string building) => building.Length == 0 ? "" : " " + building;
}
