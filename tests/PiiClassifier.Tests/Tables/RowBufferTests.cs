using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Counting;
using PiiClassifier.Encodings;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables;

public sealed class RowBufferTests
{
    private static readonly string[] Pieces = ["", "", " ", "\t", "　", "、", "山田", "青山　花子", "ぁ", "アオヤマ", "チ", "a", "12", "79.19", "1980-04-01", "弘前市大字上白銀町1番地1", "long enough to be hashed in several steps"];

    // Of which cells of up to 8 bytes are made, and a little more.
    private static readonly string[] ShortPieces = ["", "a", "12", "5.5", "-", "~"];

    [Theory]
    [InlineData(65001, true)]
    [InlineData(65001, false)]
    [InlineData(932, true)]
    [InlineData(932, false)]
    public void Column_Gathered_HoldsTheTrimmedCellsThatAreNotEmptyAndTheirHashes(int codePage, bool even) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            Encoding encoding = codePage == 932 ? TextEncodings.ShiftJis : Encoding.UTF8;
            CodePageTable? table = codePage == 932 ? CodePageTable.Of(encoding) : null;
            int rowCount = random.Next(1, 60), width = random.Next(1, 5);
            int others = random.Next(2) * random.Next(100);
            using var rows = new RowBuffer(rowCount, table);
            List<byte[]>[] expected = [.. Enumerable.Range(0, width).Select(static _ => new List<byte[]>())];
            for (int row = 0; row < rowCount; row++)
            {
                int cells = even ? width : random.Next(width + 1);
                for (int column = 0; column < cells; column++)
                {
                    string[] pieces = random.Next(100) < others ? Pieces : ShortPieces;
                    byte[] cell = encoding.GetBytes(string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => pieces[random.Next(pieces.Length)])));
                    rows.AddCell(cell);
                    byte[] trimmed = encoding.GetBytes(encoding.GetString(cell).Trim());
                    if (trimmed.Length > 0) expected[column].Add(trimmed);
                }
                rows.EndRow();
            }
            var places = new CellPlace[rowCount];
            var hashes = new ulong[rowCount];
            for (int column = 0; column < width; column++)
            {
                int count = rows.Gather(column, places, hashes);
                Assert.Equal(expected[column], places.Take(count).Select(place => rows.GetCell(place).ToArray()));
                Assert.Equal(expected[column].Select(static cell => ValueHash.Of(cell)), hashes.Take(count));
            }
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Places_BetweenMarks_AreThoseOfEachCell() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int[] marks = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(1000)).Distinct().Order()];
            int shift = random.Next(-1, 1000);
            var places = new CellPlace[marks.Length - 1];
            CellPlace.Between(marks, shift, places);
            Assert.Equal(marks.Skip(1).Select((end, i) => new CellPlace(marks[i] + 1 + shift, end - marks[i] - 1)), places);
        }).Check(Config.QuickThrowOnFailure);
}
