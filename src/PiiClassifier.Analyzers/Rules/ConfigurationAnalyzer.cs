using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PiiClassifier.Analyzers.Configuration;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>PII014: faults in the lists and manifests of the project, and settings in .editorconfig that say nothing known.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(PiiRules.PII014);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(OnFile);
        context.RegisterCompilationStartAction(start =>
        {
            // A setting is one for many files: say it once.
            var said = new ConcurrentDictionary<(string, string), bool>();
            start.RegisterSyntaxTreeAction(tree =>
            {
                foreach ((string key, string value) in PiiOptions.Read(tree.Options.AnalyzerConfigOptionsProvider.GetOptions(tree.Tree)).Faults)
                {
                    if (said.TryAdd((key, value), true)) tree.ReportDiagnostic(Diagnostic.Create(PiiRules.PII014, Location.Create(tree.Tree, new TextSpan(0, 0)), new LocalizedText("FaultSetting"), key + " = " + value));
                }
            });
        });
    }

    private static void OnFile(AdditionalFileAnalysisContext context)
    {
        string path = context.AdditionalFile.Path;
        if (!ConfigurationFiles.IsConfiguration(path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;
        foreach (ListFault fault in ConfigurationFiles.FaultsOf(path, text))
        {
            context.ReportDiagnostic(Diagnostic.Create(PiiRules.PII014, Location.Create(path, fault.Span, text.Lines.GetLinePositionSpan(fault.Span)), new LocalizedText(fault.Reason), fault.Found));
        }
    }
}
