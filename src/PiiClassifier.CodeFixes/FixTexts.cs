using System.Resources;
using Microsoft.CodeAnalysis;

namespace PiiClassifier.CodeFixes;

/// <summary>The titles of the fixes, in the language of the editor.</summary>
internal static class FixTexts
{
    private static readonly ResourceManager Resources = new("PiiClassifier.CodeFixes.Resources.FixTexts", typeof(FixTexts).Assembly);

    public static string Of(string key) => (string?)new LocalizableResourceString(key, Resources, typeof(FixTexts)) ?? key;
}
