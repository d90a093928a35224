using System.Globalization;
using System.Resources;

namespace PiiClassifier.Cli;

/// <summary>The sentences of the command in both languages, both in this assembly: see <c>Texts</c> of the library.</summary>
internal static class CliTexts
{
    private static readonly ResourceManager English = new("PiiClassifier.Cli.Resources.TextsInEnglish", typeof(CliTexts).Assembly);
    private static readonly ResourceManager Japanese = new("PiiClassifier.Cli.Resources.TextsInJapanese", typeof(CliTexts).Assembly);

    /// <summary>The text of a key with its arguments filled in.</summary>
    /// <exception cref="ArgumentException">The key is in no resource: a fault of this program.</exception>
    public static string Format(ReportLanguage language, string key, params object[] arguments)
    {
        ResourceManager texts = language == ReportLanguage.Japanese ? Japanese : English;
        string format = texts.GetString(key, CultureInfo.InvariantCulture) ?? throw new ArgumentException($"No text for '{key}'.", nameof(key));
        return arguments.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, arguments);
    }
}
