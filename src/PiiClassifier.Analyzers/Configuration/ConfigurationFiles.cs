using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiiClassifier.Analyzers.Flow;
using PiiClassifier.Analyzers.Sinks;

namespace PiiClassifier.Analyzers.Configuration;

/// <summary>The additional files that say what is personal, where it leaves and what makes it unreadable.</summary>
internal sealed class ConfigurationFiles
{
    private ConfigurationFiles(PiiOptions options) => Sanitizers = new Sanitizers(options);

    public SourceLists Sources { get; } = new();

    public SinkList Sinks { get; } = new();

    public Sanitizers Sanitizers { get; }

    /// <summary>Reads the shipped lists and those of the project.</summary>
    public static ConfigurationFiles Read(ImmutableArray<AdditionalText> files, PiiOptions options, CancellationToken cancellation)
    {
        var read = new ConfigurationFiles(options);
        foreach (ListFault _ in read.Sources.Add(EmbeddedText.Read("KnownSources.txt")).Concat(read.Sinks.Add(SinkList.Known))) throw new InvalidOperationException("A shipped list is malformed.");
        foreach (AdditionalText file in files)
        {
            if (IsConfiguration(file.Path) && file.GetText(cancellation) is { } text) read.Add(file.Path, text);
        }
        return read;
    }

    /// <summary>What is wrong in a file.</summary>
    public static IReadOnlyList<ListFault> FaultsOf(string path, SourceText text) => new ConfigurationFiles(PiiOptions.Default).Add(path, text);

    /// <summary>Whether a file is one of them, by its name.</summary>
    public static bool IsConfiguration(string path)
    {
        string name = NameOf(path);
        return name is "pii.sources.txt" or "pii.sinks.txt" or "pii.sanitizers.txt" or "pii.schema.json" || name.EndsWith(".pii.schema.json", StringComparison.OrdinalIgnoreCase);
    }

    private IReadOnlyList<ListFault> Add(string path, SourceText text) => NameOf(path) switch
    {
        "pii.sources.txt" => [.. Sources.Add(text)],
        "pii.sinks.txt" => [.. Sinks.Add(text)],
        "pii.sanitizers.txt" => [.. Sanitizers.Add(text)],
        _ => [.. Sources.Manifest.Add(text)],
    };

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
