using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Classification;
using PiiClassifier.Counting;
using PiiClassifier.Encodings;
using PiiClassifier.Fixtures;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Classification;

public class DataSubjectFolderTests
{
    private readonly DataSubjectFolder _folder = new(new CellFolder());

    [Theory]
    [InlineData("山田　太郎 様", "山田太郎")]
    [InlineData("山田 太郎様", "山田太郎")]
    [InlineData("山田-太郎", "山田太郎")]
    [InlineData("ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダタロウ")]
    public void Name_WrittenTwoWays_IsTheSame(string one, string other) => Assert.Equal(Fold(one, DataSubjectKeyForm.Name), Fold(other, DataSubjectKeyForm.Name));

    [Fact]
    public void Name_ReadFromItsBytes_IsThatOfItsFoldedText()
    {
        // In code page 932 a name is always folded first.
        var japanese = new DataSubjectFolder(new CellFolder(CodePageTable.Of(CodePagesEncodingProvider.Instance.GetEncoding(932)!)));
        Gen<string> names = Gen.Elements("山田様々〆ぁんハァ・ーヽ　 -aZ".ToCharArray()).NonEmptyListOf().Select(characters => string.Concat(characters).Trim());
        Prop.ForAll(names.Where(name => name.Length > 0).ToArbitrary(), name =>
        {
            var folded = new byte[DataSubjectFolder.MaxBytes];
            byte[] cell = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(name);
            Assert.Equal(japanese.Fold(cell, DataSubjectKeyForm.Name, folded), Fold(name, DataSubjectKeyForm.Name));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void PlainCell_InWords_IsWhatIsWrittenOfIt()
    {
        Gen<string> names = Gen.Elements("山田様々〆ぁんハァ・　".ToCharArray()).NonEmptyListOf().Select(characters => string.Concat(characters).Trim());
        Gen<string> numbers = Gen.Elements("0123456789AB-".ToCharArray()).NonEmptyListOf().Select(characters => string.Concat(characters));
        Gen<string> dates = from day in Gen.Choose(0, 60_000) from mark in Gen.Elements('-', '/') select DateOnly.FromDayNumber(690_000 + day).ToString($"yyyy'{mark}'MM'{mark}'dd", CultureInfo.InvariantCulture);
        int plain = 0;
        Prop.ForAll(Gen.OneOf(names, numbers, dates).ToArbitrary(), Gen.Elements(Enum.GetValues<DataSubjectKeyForm>()).ToArbitrary(), (cell, form) =>
        {
            if (!_folder.TryFoldPlain(Encoding.UTF8.GetBytes(cell), form, out ulong first, out ulong last, out int length)) return;
            plain++;
            byte[] words = [.. BitConverter.GetBytes(first), .. BitConverter.GetBytes(last)];
            Assert.Equal(Fold(cell, form), words[..length]);
            Assert.Equal(ValueHash.AppendAsWords(1, words.AsSpan(0, length)), ValueHash.AppendWords(1, first, last, length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
        Assert.True(plain > 100);
    }

    [Theory]
    [InlineData("1980-04-01", "１９８０－０４－０１")]
    [InlineData("1980/4/1", "昭和55年4月1日")]
    [InlineData("19800401", "S55.4.1")]
    public void Date_WrittenTwoWays_IsTheSame(string one, string other) => Assert.Equal(Fold(one, DataSubjectKeyForm.Date), Fold(other, DataSubjectKeyForm.Date));

    [Fact]
    public void Date_ReadFromItsBytes_IsThatOfItsFullWidth() =>
        Prop.ForAll(Gen.Choose(0, 3000).ToArbitrary(), Gen.Choose(0, 14).ToArbitrary(), Gen.Choose(0, 33).ToArbitrary(), (year, month, day) =>
        {
            string written = $"{year:D4}/{month:D2}/{day:D2}";
            string fullWidth = string.Concat(written.Select(c => c == '/' ? '／' : (char)(c - '0' + '０')));
            byte[] plain = Fold(written, DataSubjectKeyForm.Date);
            // What is no day is compared as it stands, and these two stand differently.
            Assert.Equal(plain.Length == sizeof(int), plain.SequenceEqual(Fold(fullWidth, DataSubjectKeyForm.Date)));
        }).Check();

    [Theory]
    [InlineData("090-1234-5678", "０９０（１２３４）５６７８")]
    [InlineData("090-1234-5678", "9012345678")]
    public void Telephone_WrittenTwoWays_IsTheSame(string one, string other) => Assert.Equal(Fold(one, DataSubjectKeyForm.Digits), Fold(other, DataSubjectKeyForm.Digits));

    [Theory]
    [InlineData("不明", "未定")]
    [InlineData("", "1980-04-01")]
    public void Cell_ThatIsNoDate_IsComparedAsItStands(string one, string other) => Assert.NotEqual(Fold(one, DataSubjectKeyForm.Date), Fold(other, DataSubjectKeyForm.Date));

    [Fact]
    public void Fold_OfAsciiAndOfItsFullWidth_IsTheSame()
    {
        Gen<string> words = Gen.Choose('!', '~').Select(c => (char)c).NonEmptyListOf().Select(chars => string.Concat(chars.Take(100)));
        Prop.ForAll(Arb.From(words), word => Fold(word, DataSubjectKeyForm.Name).SequenceEqual(Fold(string.Concat(word.Select(c => (char)(c - '!' + '！'))), DataSubjectKeyForm.Name))).Check();
    }

    [Fact]
    public void Fold_OfAnyText_StaysWithinItsRoom() =>
        Prop.ForAll<string, int>((text, times) =>
        {
            string longer = string.Concat(Enumerable.Repeat(text ?? "", Math.Abs(times % 500)));
            foreach (DataSubjectKeyForm form in Enum.GetValues<DataSubjectKeyForm>()) Assert.InRange(Fold(longer, form).Length, 0, DataSubjectFolder.MaxBytes);
        }).Check();

    private byte[] Fold(string text, DataSubjectKeyForm form)
    {
        var folded = new byte[DataSubjectFolder.MaxBytes];
        return _folder.Fold(Encoding.UTF8.GetBytes(text), form, folded).ToArray();
    }
}
