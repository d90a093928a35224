using PiiClassifier.Counting;

namespace PiiClassifier.Tests.Counting;

public sealed class KeyedHashTests
{
    // The vector for 8 bytes of the reference implementation (github.com/veorq/SipHash): key 00 01 .. 0f, input 00 01 .. 07.
    [Fact]
    public void Of_TheVectorOfItsAuthors_IsTheirs()
    {
        var hash = new KeyedHash([.. Enumerable.Range(0, 16).Select(i => (byte)i)]);
        Assert.Equal(0x93F5_F579_9A93_2462UL, hash.Of(0x0706_0504_0302_0100));
    }
}
