using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>都道府県・市区町村: 青森県, 青森, 弘前市, 青森県弘前市; a town alone has the shape.</summary>
internal sealed class RegionRecognizer : ValueRecognizer
{
    public override string Id => "region";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.Region, PiiTypes.Birthplace, PiiTypes.RegisteredDomicile, PiiTypes.StreetAddress];

    public override CharacterClasses Allowed => CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Katakana | CharacterClasses.Space;

    public override int MinLength => 2;

    public override int MaxLength => 16;

    // Many surnames are towns too (小林, 高橋).
    public override double ChanceOfShape => 0.1;

    public override double ChanceOfVerified => 0.01;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (Places.IsPrefecture(text)) return ValueMatch.Verified;
        int prefecture = Places.PrefectureLength(text);
        ReadOnlySpan<char> rest = text[prefecture..].TrimStart();
        int municipality = Places.MunicipalityLength(rest);
        if (municipality == rest.Length && municipality > 0) return ValueMatch.Verified;
        if (prefecture == 0 && municipality == 0 && Places.IsTown(text)) return ValueMatch.Shape;
        // 中津軽郡
        return prefecture > 0 && rest.Length > 1 && rest[^1] is '郡' or '市' ? ValueMatch.Shape : ValueMatch.None;
    }
}
