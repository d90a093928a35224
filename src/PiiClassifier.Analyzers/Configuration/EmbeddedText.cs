using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PiiClassifier.Analyzers.Configuration;

/// <summary>Lists that are part of this assembly.</summary>
internal static class EmbeddedText
{
    public static SourceText Read(string name)
    {
        using Stream stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("The list is not embedded.");
        return SourceText.From(stream, Encoding.UTF8);
    }
}
