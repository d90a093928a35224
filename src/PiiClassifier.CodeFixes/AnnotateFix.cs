using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PiiClassifier.CodeFixes;

/// <summary>Says what a member holds: <c>[PiiData("email-address")]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotateFix)), Shared]
public sealed class AnnotateFix : AttributeFix
{
    private protected override string TitleKey => "Annotate";

    private protected override string AttributeFor(string type) => $"global::PiiClassifier.PiiData(\"{type}\")";
}
