using System.Text;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Descriptions of an encryption that say what is not so: the lengths stay, so that the file around them does.</summary>
public sealed class ProtectedPackageTests
{
    [Fact]
    public async Task Package_ThatIsOnlyProtectedAgainstChanges_NeedsNoPassword()
    {
        FileReport report = await Scan("officecrypto-tool/read-only.xlsx");
        Assert.Equal((ScanStatus.Scanned, "xlsx"), (report.Status, report.Format));
        Assert.Contains(report.Tables, table => table.Name == "external link 1/名簿");
    }

    [Theory]
    [InlineData("AES", "RC2", ScanStatus.Encrypted, "encrypted-workbook")]
    [InlineData("SHA512", "WHIRLP", ScanStatus.Encrypted, "encrypted-workbook")]
    [InlineData("ChainingModeCBC", "ChainingModeCFB", ScanStatus.Encrypted, "encrypted-workbook")]
    [InlineData("spinCount=\"100000\"", "spinCount=\"000001\"", ScanStatus.Encrypted, "encrypted-workbook")]
    [InlineData("spinCount=\"100000\"", "spinCount=\"-10000\"", ScanStatus.Encrypted, "encrypted-workbook")]
    [InlineData("keyBits=\"256\"", "keyBits=\"192\"", ScanStatus.Encrypted, "encrypted-workbook")]
    [InlineData("encryptedVerifierHashInput=\"2", "encryptedVerifierHashInput=\"?", ScanStatus.Damaged, "malformed-workbook")]
    [InlineData("<encryption", "<<ncryption", ScanStatus.Damaged, "malformed-workbook")]
    public async Task Description_ThatIsUntrueOrOfAnotherKind_HasAStatus(string said, string instead, ScanStatus status, string code)
    {
        FileReport report = await Scan("xlsx-populate/roll-himitsu.xlsx", (said, instead));
        Assert.Equal((status, code), (report.Status, report.Failure?.Code));
    }

    private static async Task<FileReport> Scan(string name, params (string Said, string Instead)[] changes)
    {
        byte[] bytes = await File.ReadAllBytesAsync(RepositoryFolder.Combine("tests", "Corpus", "formats", name));
        foreach ((string said, string instead) in changes)
        {
            byte[] old = Encoding.ASCII.GetBytes(said);
            int at = bytes.AsSpan().IndexOf(old);
            Assert.True(at > 0);
            for (; at >= 0; at = bytes.AsSpan().IndexOf(old)) Encoding.ASCII.GetBytes(instead).CopyTo(bytes, at);
        }
        return await new PiiScanner(new PiiScannerOptions { Passwords = ["himitsu"] }).ScanAsync(new MemoryStream(bytes), name);
    }
}
