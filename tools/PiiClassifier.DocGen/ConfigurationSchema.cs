using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PiiClassifier.Cli.Configuration;

namespace PiiClassifier.DocGen;

/// <summary>docs/pii.schema.json: what editors know of a configuration of the command.</summary>
internal static class ConfigurationSchema
{
    // The examples hold quotes, and no page of HTML holds the schema.
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print()
    {
        var properties = new JsonObject { ["$schema"] = new JsonObject { ["type"] = "string" } };
        foreach (ConfigurationKey key in ConfigurationKeys.All) properties.Add(key.Name, PropertyOf(key));
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "A configuration of pii scan",
            ["$comment"] = "Written by tools/PiiClassifier.DocGen from ConfigurationKeys; do not edit.",
            ["type"] = "object",
            // Two words of Visual Studio Code.
            ["allowComments"] = true,
            ["allowTrailingCommas"] = true,
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject PropertyOf(ConfigurationKey key)
    {
        var property = new JsonObject { ["description"] = key.Description };
        switch (key.Kind)
        {
            case ConfigurationKind.Text:
                property["type"] = "string";
                property["minLength"] = 1;
                break;
            case ConfigurationKind.Texts:
                property["type"] = "array";
                property["items"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
                break;
            case ConfigurationKind.Number:
                property["type"] = "integer";
                property["minimum"] = key.Range?.Min;
                property["maximum"] = key.Range?.Max;
                break;
            case ConfigurationKind.NumberOrText when key.Range is var (from, to):
                property["enum"] = new JsonArray([.. Enumerable.Range(from, to - from + 1).Select(value => JsonValue.Create(value)), .. key.Values.Select(value => JsonValue.Create(value))]);
                break;
            case ConfigurationKind.NumberOrText:
                property["type"] = new JsonArray("number", "string");
                property["exclusiveMinimum"] = 0;
                property["minLength"] = 1;
                break;
            case ConfigurationKind.Flag:
                property["type"] = "boolean";
                break;
        }
        if (key.Kind == ConfigurationKind.Text && key.Values.Count > 0) property["enum"] = new JsonArray([.. key.Values.Select(value => JsonValue.Create(value))]);
        property["examples"] = new JsonArray(JsonNode.Parse(key.Example));
        return property;
    }
}
