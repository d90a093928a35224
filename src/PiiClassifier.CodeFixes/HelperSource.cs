namespace PiiClassifier.CodeFixes;

/// <summary>Source of the helpers that fixed code calls: the same files that the package compiles into a project.</summary>
internal static class HelperSource
{
    /// <summary><c>PiiMask</c>.</summary>
    public static string Mask { get; } = Read("PiiMask.cs");

    /// <summary><c>PiiDataAttribute</c>, <c>NotPiiAttribute</c>, <c>PiiSanitizerAttribute</c>.</summary>
    public static string Attributes { get; } = Read("PiiAttributes.cs");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(HelperSource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("The helper is not embedded."));
        return reader.ReadToEnd();
    }
}
