using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Recognizers;

public class PlainFoldingTests
{
    // Near the borders of what is folded the short way: marks that join, long marks behind digits, spaces, half-width, other scripts.
    private const string Characters = "09azAZ-/.:@~ \u3000山田様髙々〆〇ぁんゖ゛゜かハァヺ・ーヽｶﾞﾊﾟ０Ａ＠－㈱é€—\uFEFF\u007F\t一鿿ヶ";

    private static readonly Gen<byte[]> Cells =
        from characters in Gen.Elements(Characters.ToCharArray()).ListOf()
        from damage in Gen.Choose(0, 30)
        select Damaged(Encoding.UTF8.GetBytes([.. characters]), damage);

    [Fact]
    public void Short_way_of_folding_gives_what_all_rules_give() => Prop.ForAll(Cells.ToArbitrary(), cell =>
    {
        bool isShort = new CellFolder().TryFold(cell, out CellText one);
        bool isLong = new CellFolder().TryFoldAny(cell, out CellText other);
        return isShort == isLong && one.Text.SequenceEqual(other.Text) && one.Classes == other.Classes && one.DigitCount == other.DigitCount;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static byte[] Damaged(byte[] cell, int place)
    {
        if (place < cell.Length && place % 3 == 0) cell[place] ^= 0x80;
        return cell;
    }
}
