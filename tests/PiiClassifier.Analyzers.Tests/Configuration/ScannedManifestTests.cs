using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests.Configuration;

/// <summary>The manifest that a scan of spreadsheets wrote: PiiClassifier.Cli.Tests holds it to what the command writes today.</summary>
public sealed class ScannedManifestTests
{
    private static readonly TestOptions Scanned = TestOptions.File("samples.pii.schema.json", File.ReadAllText(RepositoryFolder.Combine("tests", "Corpus", "manifests", "samples.pii.schema.json")));

    [Fact]
    public Task Key_OfAScannedColumn_IsKnownThoughItsNameSaysNothing() => Expect("""logger.LogInformation("{A} {B}", {|PII010:row["区分A"]|}, row["区分B"]);""", Scanned);

    [Fact]
    public Task Key_WithoutTheManifest_IsNotKnown() => Expect("""logger.LogInformation("{A} {B}", row["区分A"], row["区分B"]);""", TestOptions.None);

    [Fact]
    public Task Member_OfAClassNamedAsTheScannedFile_IsKnown() => Expect("""logger.LogInformation("{A}", {|PII010:patient.区分A|});""", Scanned);

    [Fact]
    public Task Key_OfATypeOfAUsersOwn_IsKnownAsPersonal() =>
        Expect("""logger.LogInformation("{A}", {|PII001:row["札"]|});""", TestOptions.File("pii.schema.json", """{ "schemaVersion": 1, "tables": [ { "name": "来訪者", "columns": [ { "header": "札", "type": "classified-data" } ] } ] }"""));

    private static Task Expect(string statement, TestOptions options) => Verify.DiagnosticsAsync($$"""
        public class 通院者 { public string 区分A { get; set; } = ""; }
        public class Code(ILogger logger) { public void Run(通院者 patient, System.Data.DataRow row) { {{statement}} } }
        """, options);
}
