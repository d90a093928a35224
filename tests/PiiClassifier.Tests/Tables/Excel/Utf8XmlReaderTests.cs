using System.Text;
using System.Xml;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>The reader of .NET is what ours is held to, with a buffer so small that everything is cut by its end.</summary>
public sealed class Utf8XmlReaderTests
{
    [Fact]
    public void Read_OfAnyXml_SaysWhatTheReaderOfDotNetSays() =>
        Prop.ForAll(Documents().ToArbitrary(), Gen.Choose(3, 40).ToArbitrary(), (xml, bufferSize) => Assert.Equal(EventsOfDotNet(xml), EventsOfOurs(xml, bufferSize))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Read_OfDamagedXml_EndsAndReadsAllThatDotNetReads() =>
        Prop.ForAll(Documents().ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (xml, seed) =>
        {
            byte[] damaged = XmlDamage.Damage(Encoding.UTF8.GetBytes(xml), new Random(seed));
            string? ours = TryRead(() => Events(new Utf8XmlReader(new MemoryStream(damaged), new NameTable(), 16)));
            string? dotNet = TryRead(() => Events(XlsxPackage.OpenXml(new PartStream(new MemoryStream(damaged), long.MaxValue), new NameTable())));
            if (dotNet is not null) Assert.Equal(dotNet, ours);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("<a xml:space='preserve'>&#x20;</a>")]
    [InlineData("<a> &#10;\t</a>")]
    [InlineData("<a>&#9;&#65;</a>")]
    [InlineData("<a xml:space='preserve\r'> </a>")]
    public void Read_OfWhiteSpaceWrittenInAnyWay_SaysWhatTheReaderOfDotNetSays(string xml) => Assert.Equal(EventsOfDotNet(xml), EventsOfOurs(xml, 3));

    [Theory]
    [InlineData("<a>&#x20;</a>&#x20;")]
    [InlineData("<a><b></a></b>")]
    [InlineData("<a>")]
    [InlineData("<a><![CDATA[x</a>")]
    [InlineData("<a b='1></a>")]
    [InlineData("<a/><b/>")]
    [InlineData("<a>&unknown;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("<a><!-- </a>")]
    [InlineData("")]
    [InlineData("text")]
    public void Read_OfWhatIsNotWellFormed_Throws(string xml) => Assert.Throws<XmlException>(() => EventsOfOurs(xml, 16));

    [Fact]
    public void Read_OfALongText_AllocatesNoMore()
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<a>{new string('あ', 3_000_000)}</a>");
        using var reader = new Utf8XmlReader(new MemoryStream(xml), new NameTable());
        long before = GC.GetAllocatedBytesForCurrentThread();
        while (reader.Read())
        {
        }
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024);
    }

    [Fact]
    public void Read_OfALongTagInSmallPieces_LooksAtItSeldom()
    {
        // A tag of 2 MB that comes in 20,000 pieces: looked at anew with each of them it would take minutes.
        byte[] xml = Encoding.UTF8.GetBytes($"<a b='{new string('x', 2_000_000)}'/>");
        using var reader = new Utf8XmlReader(new PiecesOf(xml, 100), new NameTable());
        Assert.True(reader.Read());
        Assert.Equal(2_000_000, reader.GetAttribute("b")!.Length);
    }

    private sealed class PiecesOf(byte[] bytes, int length) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, length));
    }

    private static string EventsOfDotNet(string xml) => Events(XlsxPackage.OpenXml(new PartStream(new MemoryStream(Encoding.UTF8.GetBytes(xml)), long.MaxValue), new NameTable()));

    private static string EventsOfOurs(string xml, int bufferSize) => Events(new Utf8XmlReader(new MemoryStream(Encoding.UTF8.GetBytes(xml)), new NameTable(), bufferSize));

    private static string? TryRead(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Every other text is passed over, as most texts of a sheet are.
    private static string Events(XmlReader xml)
    {
        using XmlReader reader = xml;
        var events = new StringBuilder();
        int number = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.XmlDeclaration) continue;
            events.Append(reader.NodeType).Append(' ').Append(reader.LocalName).Append(' ').Append(reader.Depth).Append(reader.IsEmptyElement ? "/" : "");
            while (reader.MoveToNextAttribute()) events.Append(' ').Append(reader.LocalName).Append(reader.Depth).Append('=').Append(Chunks(reader, 3));
            reader.MoveToElement();
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && number++ % 2 == 0) events.Append(' ').Append(Chunks(reader, 5));
            events.Append('\n');
        }
        return events.ToString();
    }

    private static string Chunks(XmlReader reader, int size)
    {
        var value = new StringBuilder();
        var chunk = new char[size];
        for (int read = reader.ReadValueChunk(chunk, 0, size); read > 0; read = reader.ReadValueChunk(chunk, 0, size)) value.Append(chunk, 0, read);
        return value.ToString();
    }

    private static Gen<string> Documents() =>
        from declaration in Gen.Elements("", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n", "\uFEFF", " ")
        from root in Elements(3)
        from behind in Gen.Elements("", "\n", "<!-- end -->", " <?pi x?>")
        select (declaration == " " ? "\n" : declaration) + root + behind;

    private static Gen<string> Elements(int depth) =>
        from name in Gen.Elements("c", "row", "x:v", "is", "漢字")
        from attributes in Attributes().ListOf()
        from space in Gen.Elements("", "", " ", "\n")
        from preserve in Gen.Elements("", "", " xml:space=\"preserve\"", " xml:space='default'")
        from content in depth == 0 ? Texts().ListOf() : Gen.OneOf(Texts(), Elements(depth - 1)).ListOf()
        select content.Count > 0
            ? $"<{name}{(name.StartsWith('x') ? " xmlns:x='u'" : "")}{Named(attributes)}{preserve}{space}>{string.Concat(content.Take(4))}</{name}{space}>"
            : $"<{name}{(name.StartsWith('x') ? " xmlns:x='u'" : "")}{Named(attributes)}{preserve}{space}/>";

    // No two of one name.
    private static string Named(IEnumerable<string> values) => string.Concat(values.Take(4).Select((value, i) => $" {"rst"[i % 3]}{(i > 2 ? "2" : "")}={value}"));

    private static Gen<string> Attributes() =>
        from characters in Gen.Elements("A1", "s", "あ", "𠮷", "&amp;", "&#x41;", "&#128512;", "\t", "\r\n", "\n", ">", "'", " ", "&quot;").ListOf()
        select "\"" + string.Concat(characters) + "\"";

    private static Gen<string> Texts() => Gen.OneOf(
        Gen.Elements("山田", "𠮷田", "12.5", " ", "\n", "\r\n", "\r", "&lt;", "&#65;", "&#x20BB7;", "&#x20;", "&#10;", "]", "a b", "\t").ListOf().Select(parts => string.Concat(parts)),
        Gen.Elements("<![CDATA[]]>", "<![CDATA[a<b&c]]>", "<![CDATA[]]]]>", "<![CDATA[\r\n漢]]>", "<!-- no -->", "<!---->", "<?pi?>"));
}
