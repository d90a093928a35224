using System.Text;
using System.Text.Json;
using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Reports;

public sealed class JsonReportTests
{
    private static readonly JsonElement Written = JsonDocument.Parse(WriteBytes(HandMadeReport.Build())).RootElement;

    [Fact]
    public void Json_EveryLevel_HasTheFieldsOfTheSchemaInOrder()
    {
        JsonElement file = Written.GetProperty("files")[0];
        JsonElement table = file.GetProperty("tables")[0];
        Assert.Equal(["schemaVersion", "tool", "startedAt", "elapsedMs", "summary", "files"], Names(Written));
        Assert.Equal(["files", "scanned", "unread", "notTables", "tables", "columns", "piiColumns", "persons", "personsExact", "maxRisk"], Names(Written.GetProperty("summary")));
        Assert.Equal(["path", "sizeBytes", "status", "reason", "lastModified", "owner", "format", "encoding", "access", "authors", "rank", "tables"], Names(file));
        Assert.Equal(["name", "hidden", "hiddenRows", "hiddenColumns", "layout", "headerRow", "rows", "sampled", "subject", "subjectEvidence", "persons", "personsExact", "columns"], Names(table));
        Assert.Equal(["index", "header", "type", "confidence", "appi", "risk", "filled", "matched", "matchedExact", "distinct", "candidates", "evidence"], Names(table.GetProperty("columns")[0]));
        Assert.Equal(["type", "confidence"], Names(table.GetProperty("columns")[0].GetProperty("candidates")[0]));
    }

    [Fact]
    public void Json_Head_TellsSchemaToolAndTimesInUtc()
    {
        Assert.Equal(1, Written.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("pii", Written.GetProperty("tool").GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+", Written.GetProperty("tool").GetProperty("version").GetString());
        Assert.Equal("2026-11-21T00:00:00Z", Written.GetProperty("startedAt").GetString());
        Assert.Equal(123, Written.GetProperty("elapsedMs").GetInt64());
    }

    [Fact]
    public void Json_Summary_IsAddedUpFromTheFiles()
    {
        JsonElement summary = Written.GetProperty("summary");
        Assert.Equal("2 1 1 2 2 3 2 2083 true 5", string.Join(' ', summary.EnumerateObject().Select(field => field.Value.GetRawText())));
    }

    [Fact]
    public void Json_File_TellsStatusPlaceAndAccess()
    {
        JsonElement scanned = Written.GetProperty("files")[0];
        Assert.Equal("share/hr/職員.xlsx", scanned.GetProperty("path").GetString());
        Assert.Equal("scanned", scanned.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, scanned.GetProperty("reason").ValueKind);
        Assert.Equal("2018-03-30T08:12:00Z", scanned.GetProperty("lastModified").GetString());
        Assert.False(scanned.GetProperty("access").GetProperty("everyoneCanRead").GetBoolean());
        JsonElement unread = Written.GetProperty("files")[1];
        Assert.Equal("tooLarge", unread.GetProperty("status").GetString());
        Assert.Equal(new ScanFailure("missing").Describe(ReportLanguage.Japanese), unread.GetProperty("reason").GetString());
        Assert.Equal("missing", unread.GetProperty("reasonCode").GetString());
        Assert.Equal(JsonValueKind.Null, unread.GetProperty("access").ValueKind);
        Assert.Equal("shift_jis", unread.GetProperty("encoding").GetString());
    }

    [Fact]
    public void Json_PersonalColumn_TellsTypeLawAndRoundedConfidence()
    {
        JsonElement column = Written.GetProperty("files")[0].GetProperty("tables")[0].GetProperty("columns")[0];
        Assert.Equal("my-number", column.GetProperty("type").GetString());
        Assert.Equal("specific-personal-information", column.GetProperty("appi").GetString());
        Assert.Equal(5, column.GetProperty("risk").GetInt32());
        Assert.Equal("0.9981", column.GetProperty("confidence").GetRawText());
        Assert.Equal("0.001", column.GetProperty("candidates")[0].GetProperty("confidence").GetRawText());
        Assert.Equal(2082, column.GetProperty("matched").GetInt64());
    }

    [Fact]
    public void Json_FreeTextColumn_ListsWhatWasFoundInside()
    {
        JsonElement column = Written.GetProperty("files")[0].GetProperty("tables")[0].GetProperty("columns")[1];
        Assert.Equal(JsonValueKind.Null, column.GetProperty("header").ValueKind);
        Assert.Equal(JsonValueKind.Null, column.GetProperty("type").ValueKind);
        Assert.Equal(JsonValueKind.Null, column.GetProperty("appi").ValueKind);
        Assert.Equal(JsonValueKind.Null, column.GetProperty("risk").ValueKind);
        Assert.Equal("phone-number", column.GetProperty("embedded")[0].GetProperty("type").GetString());
        Assert.Equal(12, column.GetProperty("embedded")[0].GetProperty("matched").GetInt64());
    }

    [Fact]
    public void Json_TableOfOrganisations_HasNoTypesButCandidates()
    {
        JsonElement table = Written.GetProperty("files")[0].GetProperty("tables")[1];
        Assert.Equal("organisation", table.GetProperty("subject").GetString());
        Assert.Equal("transposed", table.GetProperty("layout").GetString());
        Assert.Equal(-1, table.GetProperty("headerRow").GetInt64());
        Assert.True(table.GetProperty("sampled").GetBoolean());
        Assert.All(table.GetProperty("columns").EnumerateArray(), column => Assert.Equal(JsonValueKind.Null, column.GetProperty("type").ValueKind));
        Assert.Equal("address", table.GetProperty("columns")[0].GetProperty("candidates")[0].GetProperty("type").GetString());
    }

    [Fact]
    public void Json_Bytes_AreUtf8WithoutMarkAndTheSameEachTime()
    {
        byte[] bytes = WriteBytes(HandMadeReport.Build());
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Contains("職員", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(bytes, WriteBytes(HandMadeReport.Build()));
    }

    [Fact]
    public void Json_EveryStatus_IsAWordOfTheSchema()
    {
        string[] words = ["scanned", "partial", "encrypted", "damaged", "unsupported", "tooLarge", "denied", "missing"];
        FileReport[] files = [.. Enum.GetValues<ScanStatus>().Select(status => new FileReport { Path = "a", SizeBytes = 0, Status = status })];
        JsonElement written = JsonDocument.Parse(WriteBytes(new ScanReport { Files = files, StartedAt = default, Elapsed = default })).RootElement;
        Assert.Equal(words, written.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("status").GetString()));
    }

    [Fact]
    public void Formats_Names_AreUniqueAndLowerCase()
    {
        string[] names = [.. ReportFormats.BuiltIn.Select(format => format.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+$", name));
    }

    [Fact]
    public void AppiClass_Ids_AreUnique()
    {
        string[] ids = [.. Enum.GetValues<AppiClass>().Select(value => value.ToId())];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(field => field.Name)];

    private static byte[] WriteBytes(ScanReport report)
    {
        using var stream = new MemoryStream();
        new JsonReport().Write(report, stream, ReportLanguage.Japanese);
        return stream.ToArray();
    }
}
