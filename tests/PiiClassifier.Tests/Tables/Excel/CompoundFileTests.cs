using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tests.Tables.Excel;

public sealed class CompoundFileTests
{
    private const string SmallStream = "\u0001CompObj";

    [Fact]
    public async Task SmallStream_OpenedAgain_IsFoundWithoutReadingTheTableOfSmallStreamsAgain()
    {
        using var bytes = new CountedBytes(await File.ReadAllBytesAsync(RepositoryFolder.Combine("tests", "Corpus", "formats", "libreoffice", "comments.xls"), TestContext.Current.CancellationToken));
        CompoundFolder root = CompoundFile.Open(bytes).Root;
        using Stream first = Assert.IsType<Stream>(root.OpenStream(SmallStream), exactMatch: false);
        long before = bytes.Count;

        using Stream again = root.OpenStream(SmallStream)!;

        Assert.Equal(before, bytes.Count);
        Assert.Equal(first.ReadByte(), again.ReadByte());
        Assert.Equal(before + 2, bytes.Count);
    }

    private sealed class CountedBytes(byte[] bytes) : MemoryStream(bytes)
    {
        public long Count { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            int read = base.Read(buffer);
            Count += read;
            return read;
        }
    }
}
