using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>住所: a prefecture or a municipality, then a town or a lot. 青森県弘前市大字上白銀町1-1, 弘前市上白銀町, 〒036-8551 弘前市…</summary>
internal sealed class AddressRecognizer : ValueRecognizer
{
    public override string Id => "address";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.Address, PiiTypes.RegisteredDomicile, PiiTypes.Birthplace];

    public override CharacterClasses Allowed => (CharacterClasses)~0 & ~CharacterClasses.At;

    public override CharacterClasses Required => CharacterClasses.Kanji;

    public override int MinLength => 5;

    public override int MaxLength => 120;

    public override double ChanceOfShape => 0.004;

    public override double ChanceOfVerified => 0.003;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = WithoutPostalCode(cell.Text);
        int prefecture = Places.PrefectureLength(text);
        text = text[prefecture..].TrimStart();
        int municipality = Places.MunicipalityLength(text);
        if (prefecture == 0 && municipality == 0) return ValueMatch.None;
        ReadOnlySpan<char> rest = text[municipality..].TrimStart();
        // 弘前市 alone is a region, 弘前市立 and 青森県立 begin the name of a school, 青森県知事(3)第123号 and 弘前市指令第5号 a licence.
        if (rest.IsEmpty || rest[0] == '立' || rest.StartsWith("知事", StringComparison.Ordinal) || rest.StartsWith("公安委員会", StringComparison.Ordinal) || rest.StartsWith("指令", StringComparison.Ordinal)) return ValueMatch.None;
        int town = Places.TownLength(rest);
        bool lot = Places.HasLot(rest) || (town > 0 && cell.DigitCount > 0);
        if (municipality > 0) return lot || town == rest.Length || (town > 1 && HasRoomAfterTown(rest[town..])) ? ValueMatch.Verified : cell.DigitCount > 0 ? ValueMatch.Shape : ValueMatch.None;
        return lot || town > 0 ? ValueMatch.Shape : ValueMatch.None;
    }

    // Behind the town: 字, another town, a building after a space. Not 小学校 or 公民館, which make it a facility.
    private static bool HasRoomAfterTown(ReadOnlySpan<char> rest) => rest[0] is ' ' or '字' or '(' || Places.IsTown(rest);

    /// <summary>The address behind a postal code that stands before it.</summary>
    public static ReadOnlySpan<char> WithoutPostalCode(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('〒').TrimStart();
        int digits = 0;
        int i = 0;
        while (i < text.Length && text[i] is (>= '0' and <= '9') or '-')
        {
            if (text[i] != '-') digits++;
            i++;
        }
        return digits == 7 ? text[i..].TrimStart() : text;
    }
}
