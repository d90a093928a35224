using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PiiClassifier.CodeFixes;

/// <summary>Masks the value: <c>PiiMask.Mask(x)</c>. The helper is source that the package brings; where it is missing, the fix adds it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MaskFix)), Shared]
public sealed class MaskFix : PiiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public MaskFix()
        : base("PII001", "PII003", "PII004", "PII005", "PII006", "PII007", "PII010")
    {
    }

    private protected override string TitleKey => "Mask";

    private protected override Change? Plan(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        if (node is not ExpressionSyntax expression) return null;
        TypeInfo type = model.GetTypeInfo(expression);
        // A masked text fits where any text or object does, not where a number is asked for.
        if (type.ConvertedType is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object) } wanted && !SymbolEqualityComparer.Default.Equals(wanted, type.Type) && wanted.TypeKind != TypeKind.Dynamic) return null;
        if (type.Type is { SpecialType: not SpecialType.System_String } && !TakesAnything(expression, model)) return null;
        return (root, current) =>
        {
            var inner = (ExpressionSyntax)current;
            ExpressionSyntax masked = SyntaxFactory.ParseExpression("global::PiiClassifier.PiiMask.Mask()").WithAdditionalAnnotations(Simplifier.Annotation);
            masked = ((InvocationExpressionSyntax)masked).AddArgumentListArguments(SyntaxFactory.Argument(inner.WithoutTrivia()));
            return root.ReplaceNode(current, Enclosed(current, masked).WithTriviaFrom(current));
        };
    }

    private protected override async Task<Solution> CompleteAsync(Document changed, CancellationToken cancellation)
    {
        Compilation? compilation = await changed.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        if (compilation is null || compilation.GetTypeByMetadataName("PiiClassifier.PiiMask") is not null) return changed.Project.Solution;
        return changed.Project.AddDocument("PiiMask.cs", HelperSource.Mask).Project.Solution;
    }

    // An interpolation would take the colons of global:: for a format.
    private static ExpressionSyntax Enclosed(SyntaxNode place, ExpressionSyntax masked) => place.Parent is InterpolationSyntax ? SyntaxFactory.ParenthesizedExpression(masked).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation) : masked;

    private static bool TakesAnything(ExpressionSyntax expression, SemanticModel model)
    {
        if (expression.Parent is InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }) return true;
        ITypeSymbol? wanted = model.GetTypeInfo(expression).ConvertedType;
        return wanted?.SpecialType is SpecialType.System_Object or SpecialType.System_String || IsInferred(expression, model);
    }

    // Information<T>(string template, T value) takes a text as well.
    private static bool IsInferred(ExpressionSyntax expression, SemanticModel model) =>
        expression.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { OriginalDefinition: { IsGenericMethod: true } definition }
        && call.ArgumentList.Arguments.IndexOf(argument) is var index && index < definition.Parameters.Length && definition.Parameters[index].Type.TypeKind == TypeKind.TypeParameter;
}
