using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PiiClassifier.CodeFixes;

/// <summary>Says that a member holds nothing personal: <c>[NotPii]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotateAsNotPersonalFix)), Shared]
public sealed class AnnotateAsNotPersonalFix : AttributeFix
{
    private protected override string TitleKey => "AnnotateNot";

    private protected override string AttributeFor(string type) => "global::PiiClassifier.NotPii";
}
