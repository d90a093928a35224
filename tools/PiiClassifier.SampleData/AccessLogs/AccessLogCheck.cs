using System.Text.Json;

namespace PiiClassifier.SampleData.AccessLogs;

/// <summary>Compares the JSON of a trace with what was planted in the log.</summary>
public static class AccessLogCheck
{
    /// <summary>The counts that differ, a line each; none when the trace is exact.</summary>
    /// <param name="expectedPath">What <see cref="AccessLogSet"/> wrote beside the log.</param>
    /// <param name="tracePath">The trace.</param>
    public static IReadOnlyList<string> Run(string expectedPath, string tracePath)
    {
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(expectedPath)), trace = JsonDocument.Parse(File.ReadAllBytes(tracePath));
        Dictionary<string, JsonElement> files = trace.RootElement.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!);
        return
        [
            .. from file in expected.RootElement.EnumerateObject()
               from count in file.Value.EnumerateObject()
               let traced = files[file.Name].GetProperty(count.Name).GetInt64()
               where traced != count.Value.GetInt64()
               select $"{file.Name}: {count.Name} {traced} and not {count.Value.GetInt64()}",
        ];
    }
}
