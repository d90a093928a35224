using PiiClassifier.Keys;

namespace PiiClassifier.Tests.Keys;

public sealed class PersonalKeyTests
{
    private static readonly PersonalKey Key = new(Enumerable.Range(0, PersonalKey.Size).Select(i => (byte)i).ToArray());

    [Fact]
    public void Key_WrittenAndRead_IsTheSame()
    {
        PersonalKey made = PersonalKey.Create();
        Assert.True(PersonalKey.TryParse(" " + made.ToText().ToUpperInvariant() + "\r\n", out PersonalKey? read));
        Assert.Equal((made.Id, made.ToText()), (read.Id, read.ToText()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("zz0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")]
    [InlineData("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f00")]
    public void Text_ThatIsNoKey_IsRefused(string text) => Assert.False(PersonalKey.TryParse(text, out _));

    [Fact]
    public void Bytes_OfAnotherNumber_AreRefused() => Assert.Throws<ArgumentException>(() => new PersonalKey(new byte[16]));

    // Pinned: files that others have written hold ids and hashes of these.
    [Fact]
    public void IdAndDerivedKeys_OfAKey_StayWhatTheyAre()
    {
        Assert.Equal("a75e24ba18e84092", Key.Id);
        Assert.Equal("fa454b0fbbd39711c92a4844a31b4306e3ba8cc97065a3f2d8169f5f4443ab92", Convert.ToHexStringLower(Key.DeriveKey("pseudonym")));
    }

    [Fact]
    public void DerivedKeys_OfTwoPurposesOrTwoKeys_Differ()
    {
        Assert.NotEqual(Key.DeriveKey("pseudonym"), Key.DeriveKey("baseline"));
        Assert.NotEqual(Key.DeriveKey("pseudonym"), PersonalKey.Create().DeriveKey("pseudonym"));
    }

    [Fact]
    public void ToString_OfAKey_DoesNotTellIt() => Assert.DoesNotContain(Key.ToText()[..16], Key.ToString(), StringComparison.Ordinal);
}
