using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Flow;
using PiiClassifier.Analyzers.Sinks;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers;

/// <summary>What is known of one compilation: built once when it starts, and filled as its code is looked at.</summary>
internal sealed class CompilationModel
{
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly ConcurrentDictionary<SyntaxTree, PiiOptions> _byTree = new();
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Lazy<SinkTable> _sinks;

    public CompilationModel(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        Compilation = compilation;
        _options = options.AnalyzerConfigOptionsProvider;
        Global = (compilation.SyntaxTrees.FirstOrDefault(IsWritten) ?? compilation.SyntaxTrees.FirstOrDefault()) is { } first ? OptionsOf(first) : PiiOptions.Default;
        var files = ConfigurationFiles.Read(options.AdditionalFiles, Global, cancellation);
        Symbols = new PiiSymbols(compilation, files.Sources, Global);
        Sanitizers = files.Sanitizers;
        // When the first body is looked at, the compiler has read the references for itself.
        _sinks = new Lazy<SinkTable>(() => new SinkTable(compilation, files.Sinks));
        Shapes = new ObjectShapes(this);
        Summaries = new MethodSummaries(this);
        Manifest = files.Sources.Manifest;
    }

    public Compilation Compilation { get; }

    /// <summary>The options of the project: those of its first file.</summary>
    public PiiOptions Global { get; }

    public PiiSymbols Symbols { get; }

    public Sanitizers Sanitizers { get; }

    public SinkTable Sinks => _sinks.Value;

    public ObjectShapes Shapes { get; }

    public MethodSummaries Summaries { get; }

    public SchemaManifest Manifest { get; }

    // Generated files may lie outside of the folder whose .editorconfig is meant.
    private static bool IsWritten(SyntaxTree tree) => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && !tree.FilePath.EndsWith("AssemblyInfo.cs", StringComparison.Ordinal) && !tree.FilePath.EndsWith("AssemblyAttributes.cs", StringComparison.Ordinal) && !tree.FilePath.EndsWith("PiiMask.cs", StringComparison.Ordinal) && !tree.FilePath.EndsWith("PiiAttributes.cs", StringComparison.Ordinal) && !tree.FilePath.EndsWith("JapanesePii.cs", StringComparison.Ordinal);

    /// <summary>The options of a file.</summary>
    public PiiOptions OptionsOf(SyntaxTree tree) => _byTree.TryGetValue(tree, out PiiOptions? options) ? options : _byTree.GetOrAdd(tree, PiiOptions.Read(_options.GetOptions(tree)));

    /// <summary>The meaning of a file other than the one under look: asked for only where a call on the way to a sink leads there.</summary>
#pragma warning disable RS1030 // One model a file, kept for the compilation; see docs/architecture.md for what it costs.
    public SemanticModel ModelOf(SyntaxTree tree) => _models.TryGetValue(tree, out SemanticModel? model) ? model : _models.GetOrAdd(tree, Compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
}
