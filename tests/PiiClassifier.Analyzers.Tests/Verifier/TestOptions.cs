using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PiiClassifier.Analyzers.Tests.Verifier;

/// <summary>What a test sets: .editorconfig keys, additional files, severities of rules.</summary>
internal sealed record TestOptions
{
    public static TestOptions None { get; } = new();

    public ImmutableDictionary<string, string> Settings { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, string> AdditionalFiles { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public static TestOptions Setting(string key, string value) => new() { Settings = ImmutableDictionary<string, string>.Empty.Add(key, value) };

    public static TestOptions File(string name, string content) => new() { AdditionalFiles = ImmutableDictionary<string, string>.Empty.Add(name, content) };

    public static TestOptions Enable(string id) => new() { Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, ReportDiagnostic.Warn) };
}

internal sealed class MemoryText(string path, string content) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, System.Text.Encoding.UTF8);
}

internal sealed class DictionaryOptions(ImmutableDictionary<string, string> settings) : AnalyzerConfigOptionsProvider
{
    private readonly Settings _settings = new(settings);

    public override AnalyzerConfigOptions GlobalOptions => _settings;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _settings;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _settings;

    private sealed class Settings(ImmutableDictionary<string, string> settings) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => settings.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => settings.TryGetValue(key, out value);
    }
}
