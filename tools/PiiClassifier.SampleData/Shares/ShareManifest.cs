using System.Text.Encodings.Web;
using System.Text.Json;

namespace PiiClassifier.SampleData.Shares;

/// <summary>The list of a share's files, one JSON object a line, beside the share.</summary>
public static class ShareManifest
{
    private const string Ending = ".manifest.jsonl";

    // Paths may hold U+FFFD and line ends; both survive JSON.
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest of a share.</summary>
    public static string PathFor(string share) => Path.TrimEndingDirectorySeparator(share) + Ending;

    /// <summary>The share of a manifest.</summary>
    /// <exception cref="ArgumentException">The file is not named like a manifest.</exception>
    public static string ShareOf(string manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return manifest.EndsWith(Ending, StringComparison.Ordinal) ? manifest[..^Ending.Length] : throw new ArgumentException($"A manifest is called SHARE{Ending}.", nameof(manifest));
    }

    public static void Write(string path, IEnumerable<ShareFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using StreamWriter writer = new(path) { NewLine = "\n" };
        foreach (ShareFile file in files) writer.WriteLine(JsonSerializer.Serialize(file, Layout));
    }

    /// <exception cref="FormatException">A line is none of a manifest.</exception>
    public static IReadOnlyList<ShareFile> Read(string path)
    {
        try
        {
            return [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<ShareFile>(line, Layout)!)];
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{path} is no manifest.", fault);
        }
    }
}
