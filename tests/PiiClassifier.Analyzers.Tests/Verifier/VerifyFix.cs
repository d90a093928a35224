using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PiiClassifier.Analyzers.Tests.Verifier;

/// <summary>Applies a fix, analyses again, and compares the text.</summary>
internal static class VerifyFix
{
    /// <summary>The code after the fix of the first diagnostic; the diagnostic is gone, and what compiled compiles.</summary>
    public static async Task<string> ApplyAsync(CodeFixProvider fix, string id, string code, TestOptions? options = null)
    {
        Document document = DocumentOf(code);
        ImmutableArray<Diagnostic> before = await FindAsync(document, id, options);
        Assert.NotEmpty(before);
        CodeAction action = await ActionAsync(fix, document, before[0]);
        Document after = await ChangeAsync(document, action);
        ImmutableArray<Diagnostic> left = await FindAsync(after, id, options);
        Assert.Equal(before.Length - 1, left.Length);
        return (await after.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    /// <summary>The code after Fix All; no diagnostic is left.</summary>
    public static async Task<string> ApplyToAllAsync(CodeFixProvider fix, string id, string code, TestOptions? options = null)
    {
        Document document = DocumentOf(code);
        ImmutableArray<Diagnostic> before = await FindAsync(document, id, options);
        CodeAction first = await ActionAsync(fix, document, before[0]);
        var context = new FixAllContext(document, fix, FixAllScope.Document, first.EquivalenceKey!, [id], new KnownDiagnostics(before), TestContext.Current.CancellationToken);
        CodeAction action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        Document after = await ChangeAsync(document, action);
        Assert.Empty(await FindAsync(after, id, options));
        return (await after.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    /// <summary>Whether the fix is offered for the first diagnostic.</summary>
    public static async Task<bool> IsOfferedAsync(CodeFixProvider fix, string id, string code)
    {
        Document document = DocumentOf(code);
        var actions = new List<CodeAction>();
        Diagnostic diagnostic = (await FindAsync(document, id, null))[0];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions.Count > 0;
    }

    private static Document DocumentOf(string code)
    {
        CSharpCompilation references = TestCompilation.Create([]);
        var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Snippet", "Snippet", LanguageNames.CSharp, compilationOptions: references.Options, parseOptions: new CSharpParseOptions(LanguageVersion.Preview), metadataReferences: references.References));
        foreach (SyntaxTree stub in references.SyntaxTrees) project = project.AddDocument(Path.GetFileName(stub.FilePath), stub.GetText(TestContext.Current.CancellationToken)).Project;
        return project.AddDocument("Code.cs", SourceText.From(code));
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Document document, string id, TestOptions? options)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        string[] faults = [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
        Assert.True(faults.Length == 0, string.Join('\n', faults) + "\n" + await document.GetTextAsync(TestContext.Current.CancellationToken));
        return [.. (await TestCompilation.AnalyzeAsync(compilation, options)).Where(diagnostic => diagnostic.Id == id).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<CodeAction> ActionAsync(CodeFixProvider fix, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return Assert.Single(actions);
    }

    private static async Task<Document> ChangeAsync(Document document, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
