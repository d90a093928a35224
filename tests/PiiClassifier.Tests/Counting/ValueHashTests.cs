using System.Globalization;
using System.Text;
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
    public void Append_WhereOneValueEnds_Matters()
    {
        Assert.NotEqual(Joined("山田", "太郎"), Joined("山田太", "郎"));
        Assert.NotEqual(Joined("山田", "太郎"), Joined("太郎", "山田"));
        Assert.Equal(Joined("山田", "太郎"), Joined("山田", "太郎"));
    }

    private static ulong Joined(params string[] values) => values.Aggregate(0UL, (hash, value) => ValueHash.Append(hash, Encoding.UTF8.GetBytes(value)));
}
