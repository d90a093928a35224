using System.Resources;
using Microsoft.CodeAnalysis;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>The texts of the rules, in English and, by satellite assembly, in Japanese.</summary>
internal static class RuleTexts
{
    /// <summary>The resources; the Japanese ones are in the satellite assembly beside this one.</summary>
    public static ResourceManager Resources { get; } = new("PiiClassifier.Analyzers.Resources.RuleTexts", typeof(RuleTexts).Assembly);

    /// <summary>A text in the language of whoever reads it.</summary>
    public static LocalizableString Of(string key) => new LocalizableResourceString(key, Resources, typeof(RuleTexts));

    /// <summary>The page of a rule.</summary>
    public static string HelpLink(string id) => "https://github.com/PiiClassifier/PiiClassifier/blob/main/docs/rules/" + id + ".md";
}
