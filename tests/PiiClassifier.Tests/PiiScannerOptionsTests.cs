using PiiClassifier.Recognizers;
using PiiClassifier.Tables;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests;

public sealed class PiiScannerOptionsTests
{
    private static readonly PiiScannerOptions Options = new();

    [Fact]
    public void Defaults_AreThoseOfTheDocumentation()
    {
        Assert.Same(PiiCatalogue.Default, Options.Catalogue);
        Assert.Same(ValueRecognizers.BuiltIn, Options.Recognizers);
        Assert.Null(Options.Encoding);
        Assert.False(Options.IgnoreHeaders);
        Assert.False(Options.Quick);
        Assert.Equal(TableReadLimits.Default, Options.Limits);
        Assert.Same(TimeProvider.System, Options.TimeProvider);
        Assert.Equal(1 << 20, Options.Limits.MaxCellBytes);
        Assert.Equal(16_384, Options.Limits.MaxColumns);
        Assert.Equal(4L << 30, Options.Limits.MaxUnpackedBytes);
        Assert.Equal(3, Options.Limits.MaxArchiveDepth);
        Assert.Equal(100_000, Options.Limits.MaxArchiveEntries);
        Assert.Equal(16L << 30, Options.Limits.MaxArchiveBytes);
        Assert.Equal(1 << 30, Options.Limits.MaxHeldBytes);
        Assert.Empty(Options.Formats);
        Assert.Empty(Options.Passwords);
        Assert.Null(Options.MaxFileBytes);
        Assert.Null(Options.TimeLimit);
    }

    [Fact]
    public void Null_IsRefusedWhenItIsSet()
    {
        Assert.Throws<ArgumentNullException>(() => Options with { Catalogue = null! });
        Assert.Throws<ArgumentNullException>(() => Options with { Recognizers = null! });
        Assert.Throws<ArgumentNullException>(() => Options with { Limits = null! });
        Assert.Throws<ArgumentNullException>(() => Options with { Formats = null! });
        Assert.Throws<ArgumentNullException>(() => Options with { Passwords = null! });
        Assert.Throws<ArgumentException>(() => Options with { Formats = [null!] });
        Assert.Throws<ArgumentNullException>(() => Options with { TimeProvider = null! });
    }

    [Fact]
    public void Limits_ThatAreTooLow_AreRefusedWhenTheyAreSet()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Limits with { MaxCellBytes = 1023 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Limits with { MaxColumns = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Limits with { MaxUnpackedBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Limits with { MaxArchiveDepth = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Limits with { MaxArchiveEntries = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Limits with { MaxArchiveBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Limits with { MaxHeldBytes = 1023 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { MaxFileBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { TimeLimit = TimeSpan.Zero });
    }

    [Fact]
    public void Recognizers_MoreThanOneHundredTwentyEight_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new PiiScanner(Options with { Recognizers = [.. Enumerable.Repeat(ValueRecognizers.BuiltIn[0], 129)] }));

    [Fact]
    public void Options_OfAScanner_AreTheOnesGiven() => Assert.Same(Options, new PiiScanner(Options).Options);
}
