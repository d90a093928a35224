namespace PiiClassifier.Cli;

/// <summary>Chooses the language before the arguments are parsed, so that even their errors are told in it.</summary>
internal static class LanguageChoice
{
    /// <summary>The languages as options name them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["ja", "en"];

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary><c>--lang</c>, else the first locale variable that is set, else the language of the system.</summary>
    public static ReportLanguage Choose(IReadOnlyList<string> arguments, Func<string, string?> getVariable, bool systemSpeaksJapanese)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            string argument = arguments[i];
            if (argument.StartsWith("--lang=", StringComparison.Ordinal)) return Named(argument["--lang=".Length..]);
            if (argument == "--lang" && i + 1 < arguments.Count) return Named(arguments[i + 1]);
        }
        foreach (string variable in Variables)
        {
            if (getVariable(variable) is { Length: > 0 } locale) return Named(locale);
        }
        return systemSpeaksJapanese ? ReportLanguage.Japanese : ReportLanguage.English;
    }

    private static ReportLanguage Named(string locale) =>
        locale.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? ReportLanguage.Japanese : ReportLanguage.English;
}
