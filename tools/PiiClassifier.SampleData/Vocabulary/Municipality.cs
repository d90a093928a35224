namespace PiiClassifier.SampleData.Vocabulary;

/// <summary>A real municipality: the postal district and area code are its own, the towns are some of its towns.</summary>
/// <param name="PrefectureCode">1 to 47 (JIS X 0401).</param>
/// <param name="Prefecture">With its suffix: 青森県.</param>
/// <param name="Name">City or town, with ward: 弘前市, 堺市堺区.</param>
/// <param name="PostalDistrict">The first three digits of its postal codes.</param>
/// <param name="AreaCode">With the leading 0.</param>
/// <param name="Towns">At least three.</param>
public sealed record Municipality(int PrefectureCode, string Prefecture, string Name, string PostalDistrict, string AreaCode, IReadOnlyList<string> Towns);
