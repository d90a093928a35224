using System.Text.Json;

namespace PiiClassifier.Tests.Reports;

/// <summary>What the schema of SARIF 2.1.0 asks of the objects that are written: their fields, the needed ones, and the kinds of values.</summary>
internal static class SarifStructure
{
    // A field with ! is needed. Of an object that is not here nothing is written.
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["run"] = "tool! invocations results language columnKind",
        ["tool"] = "driver!",
        ["driver"] = "name! version rules",
        ["rule"] = "id! shortDescription fullDescription defaultConfiguration properties",
        ["defaultConfiguration"] = "level",
        ["invocation"] = "executionSuccessful! startTimeUtc endTimeUtc toolExecutionNotifications",
        ["notification"] = "message! descriptor level locations",
        ["result"] = "message! ruleId ruleIndex level rank locations partialFingerprints",
        ["location"] = "physicalLocation logicalLocations",
        ["physicalLocation"] = "artifactLocation region",
        ["logicalLocation"] = "name fullyQualifiedName kind",
        ["message"] = "text",
    };

    public static void AssertValid(JsonElement run)
    {
        Assert.Contains(run.GetProperty("language").GetString(), (string[])["ja", "en"]);
        JsonElement[] rules = [.. Check(Check(Check(run, "run").GetProperty("tool"), "tool").GetProperty("driver"), "driver").GetProperty("rules").EnumerateArray()];
        foreach (JsonElement rule in rules)
        {
            Check(rule, "rule");
            AssertMessage(rule.GetProperty("shortDescription"));
            AssertMessage(rule.GetProperty("fullDescription"));
            AssertLevel(Check(rule.GetProperty("defaultConfiguration"), "defaultConfiguration"));
        }
        Assert.Equal(rules.Length, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (JsonElement notification in Check(Assert.Single(run.GetProperty("invocations").EnumerateArray()), "invocation").GetProperty("toolExecutionNotifications").EnumerateArray())
        {
            AssertMessage(Check(notification, "notification").GetProperty("message"));
            AssertLevel(notification);
            AssertLocation(Assert.Single(notification.GetProperty("locations").EnumerateArray()));
        }
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            AssertMessage(Check(result, "result").GetProperty("message"));
            AssertLevel(result);
            Assert.InRange(result.GetProperty("rank").GetDouble(), 0, 100);
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            AssertLocation(Assert.Single(result.GetProperty("locations").EnumerateArray()));
            Assert.All(result.GetProperty("partialFingerprints").EnumerateObject(), print => Assert.Matches("^[0-9a-f]{64}$", print.Value.GetString()));
        }
    }

    private static JsonElement Check(JsonElement element, string kind)
    {
        string[] fields = Fields[kind].Split(' ');
        Assert.All(element.EnumerateObject(), field => Assert.Contains(field.Name, fields.Select(name => name.TrimEnd('!'))));
        Assert.All(fields.Where(name => name.EndsWith('!')), name => Assert.True(element.TryGetProperty(name.TrimEnd('!'), out _), $"{kind} needs {name}"));
        return element;
    }

    private static void AssertMessage(JsonElement message) => Assert.NotEqual(JsonValueKind.Undefined, Check(message, "message").GetProperty("text").ValueKind);

    private static void AssertLevel(JsonElement element) => Assert.Contains(element.GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);

    private static void AssertLocation(JsonElement location)
    {
        JsonElement physical = Check(Check(location, "location").GetProperty("physicalLocation"), "physicalLocation");
        string uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.True(Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _) && uri.All(c => c is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '\\')), "not a URI reference: " + uri);
        Assert.True(physical.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
        if (!location.TryGetProperty("logicalLocations", out JsonElement places)) return;
        foreach (JsonElement place in places.EnumerateArray()) Check(place, "logicalLocation");
    }
}
