using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Encodings;
using PiiClassifier.Fixtures;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables;

public sealed class CellBlanksTests
{
    // Characters whose bytes are those of a space in part: ア is 83 41, ‾ and 仝 have a first or second byte of 81 or 40.
    private const string Characters = " \t\u3000a@亜ァ　、。仝〇アンｱ宴拶";

    [Fact]
    public void Trim_in_a_code_page_leaves_what_it_leaves_in_utf8() =>
        Prop.ForAll(Gen.Elements(Characters.ToCharArray()).ArrayOf().ToArbitrary(), characters =>
        {
            string text = new(characters);
            string expected = text.Trim(' ', '\t', '\u3000');
            Assert.Equal(expected, Encoding.UTF8.GetString(CellBlanks.Trim(Encoding.UTF8.GetBytes(text), null)));
            foreach (Encoding encoding in new[] { TextEncodings.ShiftJis, TextEncodings.EucJp })
            {
                Assert.Equal(expected, encoding.GetString(CellBlanks.Trim(encoding.GetBytes(text), CodePageTable.Of(encoding))));
            }
        }).Check();

    [Theory]
    [InlineData("", true)]
    [InlineData(" \t\r\n", true)]
    [InlineData("\u3000 \u3000", true)]
    [InlineData("\u00A0\u00A0", true)]
    [InlineData(" \u00A0a\u00A0 ", false)]
    [InlineData("\u3001", false)]
    [InlineData("\u00A1", false)]
    public void Blank_is_what_trimming_leaves_empty(string text, bool blank)
    {
        byte[] cell = Encoding.UTF8.GetBytes(text);
        Assert.Equal(blank, CellBlanks.IsBlank(cell, null));
        Assert.Equal(text.Trim(' ', '\t', '\r', '\n', '\u3000', '\u00A0'), Encoding.UTF8.GetString(CellBlanks.Trim(cell, null)));
    }

    [Fact]
    public void Trim_where_a_second_byte_and_an_at_sign_look_like_a_space_keeps_both()
    {
        // 83 81 is メ.
        byte[] cell = TextEncodings.ShiftJis.GetBytes("メ@");
        Assert.Equal(cell, CellBlanks.Trim(cell, CodePageTable.Of(TextEncodings.ShiftJis)).ToArray());
    }
}
