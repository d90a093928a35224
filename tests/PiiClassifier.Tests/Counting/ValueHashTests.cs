using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Counting;

namespace PiiClassifier.Tests.Counting;

public sealed class ValueHashTests
{
    [Theory]
    [InlineData("D7")]
    [InlineData("D12")]
    [InlineData("'花子'D6'@example.jp'")]
    public void Of_ManyValuesAlike_NoTwoAreEqual(string format)
    {
        var seen = new HashSet<ulong>();
        string[] parts = format.Split('\'');
        string digits = parts.Length == 1 ? format : parts[2];
        for (int i = 0; i < 200_000; i++)
        {
            string value = i.ToString(digits, CultureInfo.InvariantCulture);
            if (parts.Length > 1) value = parts[1] + value + parts[3];
            Assert.True(seen.Add(ValueHash.Of(Encoding.UTF8.GetBytes(value))));
            Assert.True(seen.Add(ValueHash.AppendAsWords(1, Encoding.UTF8.GetBytes(value))));
        }
    }

    [Fact]
    public void Of_ZerosOfAnyLength_AreDifferent()
    {
        Assert.Equal(64, Enumerable.Range(0, 64).Select(length => ValueHash.Of(new byte[length])).Distinct().Count());
        Assert.Equal(64, Enumerable.Range(0, 64).Select(length => ValueHash.AppendAsWords(1, new byte[length])).Distinct().Count());
    }

    [Fact]
    public void Seeds_OfFourValues_AreThoseOfEachIfAllAreShortVisibleAscii() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int visible = random.Next(90, 101);
            byte[][] values = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, random.Next(1, 10)).Select(_ => (byte)(random.Next(100) < visible ? random.Next('!', 128) : random.Next(256))).ToArray())];
            var words = new ulong[4];
            for (int i = 0; i < 4; i++) words[i] = BitConverter.ToUInt64([.. values[i], .. Enumerable.Range(0, 8).Select(_ => (byte)random.Next(256))]);
            bool areShort = values.All(static value => value.Length <= 8 && value.All(static b => b is > (byte)' ' and < 128));

            Assert.Equal(areShort, ValueHash.TrySeed(Vector256.Create(words), Vector256.Create(values.Select(static value => (ulong)value.Length).ToArray()), out Vector256<ulong> seeds));
            for (int i = 0; areShort && i < 4; i++) Assert.Equal(ValueHash.Seed([.. values[i], .. new byte[8]], values[i].Length), seeds[i]);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void HighOfProduct_OfAnyWords_IsThatOfMath() =>
        Prop.ForAll(Words(), Words(), (one, other) => Assert.Equal(Math.BigMul(one, other, out _), ValueHash.HighOfProduct(one, other))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    // Fingerprints, sketches in baselines and the persons of partial results and caches are made of them.
    [Theory]
    [InlineData("7", 0x6C1D_0020_B550_292AUL)]
    [InlineData("591-0032", 0x10FD_6548_AE8E_12E8UL)]
    [InlineData("1975/03/31", 0xC7D8_1052_6608_E799UL)]
    [InlineData("男", 0x50B6_AF52_7FF2_53BAUL)]
    [InlineData("青森県弘前市大字上白銀町1番地1", 0x34DB_D939_5A67_D4A0UL)]
    public void Of_EveryBuild_IsTheSame(string value, ulong hash) => Assert.Equal(hash, ValueHash.Of(Encoding.UTF8.GetBytes(value)));

    [Fact]
    public void Append_EveryBuild_IsTheSame() => Assert.Equal(0xDF13_BCB7_50A2_C0CFUL, ValueHash.Append(ValueHash.Append(ValueHash.OfNothing, "day"u8), "7"u8));

    [Fact]
    public void Append_WhereOneValueEnds_Matters()
    {
        Assert.NotEqual(Joined("山田", "太郎"), Joined("山田太", "郎"));
        Assert.NotEqual(Joined("山田", "太郎"), Joined("太郎", "山田"));
        Assert.Equal(Joined("山田", "太郎"), Joined("山田", "太郎"));
    }

    private static ulong Joined(params string[] values) => values.Aggregate(0UL, (hash, value) => ValueHash.Append(hash, Encoding.UTF8.GetBytes(value)));

    // Halves of all ones and all zeros carry the farthest.
    private static Arbitrary<ulong> Words() =>
        (from high in Halves() from low in Halves() select ((ulong)high << 32) | low).ToArbitrary();

    private static Gen<uint> Halves() => Gen.OneOf(Gen.Elements(0u, 1u, uint.MaxValue), Gen.Choose(0, int.MaxValue).Select(n => (uint)n * 2654435761u));
}
