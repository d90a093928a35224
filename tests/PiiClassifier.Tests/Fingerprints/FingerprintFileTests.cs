using System.Buffers.Binary;
using System.Text;
using FsCheck.Fluent;
using PiiClassifier.Counting;
using PiiClassifier.Fingerprints;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests.Fingerprints;

public sealed class FingerprintFileTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly PersonalKey _key = PersonalKey.Create();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Written_AndOpened_TellsTheFile()
    {
        string roll = _folder.Write("roll.csv", InventedRoll.Csv(InventedRoll.Of(100, 1).Rows));
        using var file = new FingerprintFile(await WriteAsync(roll), _key);
        KnownTable table = Assert.Single(file.Tables);
        Assert.Equal((roll, 100, _key.Id), (table.File.Path, table.Rows, file.KeyId));
        Assert.Equal(["person-name", "person-name-kana", "birth-date", "mobile-number", "postal-code", "address", "department"], table.Columns.Select(column => column.Type));
        Assert.Equal(InventedRoll.Header.Split(','), table.Columns.Select(column => column.Header));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(roll))), table.File.Sha256);
        Assert.Equal(File.GetLastWriteTimeUtc(roll), table.File.LastModified!.Value.UtcDateTime);
        int records = 0;
        file.ReadRecords(0, record =>
        {
            records++;
            Assert.Equal(7, record.Length);
        });
        Assert.Equal(100, records);
    }

    [Fact]
    public async Task Bytes_OfWhatIsWritten_HoldNoValueHashOrHeader()
    {
        InventedRoll roll = InventedRoll.Of(200, 2);
        byte[] bytes = (await WriteAsync(_folder.Write("roll.csv", InventedRoll.Csv(roll.Rows)))).ToArray();
        var forms = new ValueForms(new CellFolder());
        foreach (string cell in roll.Rows.SelectMany(row => row).Concat(InventedRoll.Header.Split(',')))
        {
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(cell)));
            byte[] hash = new byte[8];
            foreach (ulong value in (ulong[])[forms.Of(Encoding.UTF8.GetBytes(cell)), ValueHash.Of(Encoding.UTF8.GetBytes(cell))])
            {
                BinaryPrimitives.WriteUInt64LittleEndian(hash, value);
                Assert.Equal(-1, bytes.AsSpan().IndexOf(hash.AsSpan(0, FingerprintFormat.BytesOfToken)));
            }
        }
    }

    [Fact]
    public async Task Bytes_OfTwoWritings_AreDifferentAndTellNoFrequency()
    {
        string roll = _folder.Write("roll.csv", InventedRoll.Csv(Enumerable.Repeat(InventedRoll.Of(1, 3).Rows[0], 3000)));
        byte[] one = (await WriteAsync(roll)).ToArray();
        byte[] other = (await WriteAsync(roll)).ToArray();
        Assert.False(one.AsSpan(20).SequenceEqual(other.AsSpan(20)));
        // Of 3000 records that are alike no two look alike.
        var pieces = new HashSet<string>();
        for (int at = FingerprintFormat.BytesOfHeader + FingerprintFormat.BytesOfBlockHead; at + 16 < one.Length; at += 16) Assert.True(pieces.Add(Convert.ToHexString(one, at, 16)));
    }

    [Fact]
    public async Task Record_Of12Columns_TakesTensOfBytes()
    {
        string roll = _folder.Write("roll.csv", InventedRoll.Csv(InventedRoll.Of(5000, 4).Rows));
        MemoryStream written = await WriteAsync(roll);
        Assert.InRange((double)written.Length / 5000, 5 * 7, (5 * 7) + 1);
    }

    [Fact]
    public async Task File_WithoutPersons_LeavesNothing()
    {
        string things = _folder.Write("things.csv", Encoding.UTF8.GetBytes("商品コード,商品名,在庫数\nP1,りんごジュース,3\nP2,鉛筆,40\nP3,定規,5\n"));
        string roll = _folder.Write("roll.csv", InventedRoll.Csv(InventedRoll.Of(30, 5).Rows));
        MemoryStream both = await WriteAsync(things, roll, things);
        MemoryStream one = await WriteAsync(roll);
        Assert.InRange(both.Length - one.Length, -10, 10);
        using var file = new FingerprintFile(both, _key);
        Assert.Equal([roll], file.Tables.Select(table => table.File.Path));
    }

    [Fact]
    public async Task File_ThatIsMissing_IsAStatus()
    {
        using var output = new MemoryStream();
        using var writer = new FingerprintWriter(output, _key);
        Assert.Equal(ScanStatus.Missing, (await writer.AddFileAsync(_folder["none.csv"])).Status);
        writer.Complete();
        using var file = new FingerprintFile(output, _key);
        Assert.Empty(file.Tables);
    }

    [Fact]
    public async Task Open_WithAnotherKey_TellsWhoseItIs()
    {
        MemoryStream written = await WriteAsync();
        FingerprintException fault = Assert.Throws<FingerprintException>(() => new FingerprintFile(written, PersonalKey.Create()));
        Assert.Equal((FingerprintFault.OtherKey, _key.Id), (fault.Fault, fault.KeyId));
    }

    [Fact]
    public async Task Open_OfAnotherVersion_TellsIt()
    {
        byte[] bytes = (await WriteAsync()).ToArray();
        bytes[8] = 2;
        FingerprintException fault = Assert.Throws<FingerprintException>(() => new FingerprintFile(new MemoryStream(bytes), _key));
        Assert.Equal((FingerprintFault.OtherVersion, 2), (fault.Fault, fault.Version));
    }

    [Fact]
    public async Task Open_OfAnyBeginning_IsRefused()
    {
        byte[] bytes = (await WriteAsync(_folder.Write("roll.csv", InventedRoll.Csv(InventedRoll.Of(20, 6).Rows)))).ToArray();
        for (int length = 0; length < bytes.Length; length += 7)
        {
            FingerprintException fault = Assert.Throws<FingerprintException>(() => new FingerprintFile(new MemoryStream(bytes, 0, length), _key));
            Assert.Equal(length < 8 ? FingerprintFault.NoFingerprints : FingerprintFault.Truncated, fault.Fault);
        }
    }

    [Fact]
    public async Task Read_WithAnyByteChanged_IsRefused()
    {
        byte[] bytes = (await WriteAsync(_folder.Write("roll.csv", InventedRoll.Csv(InventedRoll.Of(20, 7).Rows)))).ToArray();
        Prop.ForAll(Gen.Choose(0, bytes.Length - 1).ToArbitrary(), Gen.Choose(1, 255).ToArbitrary(), (at, change) =>
        {
            byte[] changed = [.. bytes];
            changed[at] ^= (byte)change;
            Assert.Throws<FingerprintException>(() =>
            {
                using var file = new FingerprintFile(new MemoryStream(changed), _key);
                file.ReadRecords(0, static _ => { });
            });
        }).Check();
    }

    private async Task<MemoryStream> WriteAsync(params string[] files)
    {
        var output = new MemoryStream();
        using var writer = new FingerprintWriter(output, _key);
        foreach (string file in files) await writer.AddFileAsync(file);
        writer.Complete();
        return output;
    }
}
