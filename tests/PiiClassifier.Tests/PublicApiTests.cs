using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiiClassifier.Tests;

/// <summary>The public surface of each shipped assembly is a text file under review: src/&lt;Project&gt;/PublicApi.txt.</summary>
public sealed class PublicApiTests
{
    private const string UpdateVariable = "PII_UPDATE_PUBLIC_API";

    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static TheoryData<string> ShippedAssemblies => ["PiiClassifier", "PiiClassifier.LegacyExcel", "PiiClassifier.Taxonomy"];

    [Theory]
    [MemberData(nameof(ShippedAssemblies))]
    public void PublicApi_OfAShippedAssembly_IsTheOneReviewed(string assembly)
    {
        string[] actual = Print(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        string file = RepositoryFolder.Combine("src", assembly, "PublicApi.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(file, string.Join('\n', actual) + "\n");
        string[] reviewed = File.Exists(file) ? File.ReadAllLines(file) : [];
        string[] added = [.. actual.Except(reviewed).Select(line => "+ " + line)];
        string[] removed = [.. reviewed.Except(actual).Select(line => "- " + line)];
        Assert.True(
            added.Length + removed.Length == 0,
            $"The public surface of {assembly} is not src/{assembly}/PublicApi.txt. If the change is meant, write the file with\n"
            + $"  {UpdateVariable}=1 dotnet test tests/PiiClassifier.Tests --filter PublicApi\nand have the difference reviewed:\n"
            + string.Join('\n', [.. removed, .. added]));
    }

    private static string[] Print(string dll)
    {
        string[] platform = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path) != Path.GetFileName(dll))];
        MetadataReference reference = MetadataReference.CreateFromFile(dll);
        var compilation = CSharpCompilation.Create("listing", references: [reference, .. platform.Select(path => MetadataReference.CreateFromFile(path))]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return [.. Types(assembly.GlobalNamespace).Where(IsVisible).SelectMany(Lines).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        string bases = string.Join(", ", new[] { type.BaseType }.Where(parent => parent is { SpecialType: SpecialType.None }).Concat(type.Interfaces).Select(parent => parent!.ToDisplayString(Format)));
        string modifiers = type.TypeKind is TypeKind.Class ? (type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") : "";
        yield return modifiers + type.ToDisplayString(Format) + (bases.Length > 0 ? " : " + bases : "");
        foreach (ISymbol member in type.GetMembers())
        {
            if (IsVisible(member) && member is not INamedTypeSymbol && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }) yield return member.ToDisplayString(Format);
        }
    }

    // What a stranger's code can see; a protected member of a sealed class it cannot.
    private static bool IsVisible(ISymbol symbol)
    {
        for (ISymbol? outer = symbol; outer is not null and not INamespaceSymbol; outer = outer.ContainingType)
        {
            bool visible = outer.DeclaredAccessibility is Accessibility.Public
                || (outer.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal && outer.ContainingType is { IsSealed: false });
            if (!visible) return false;
        }
        return true;
    }
}
