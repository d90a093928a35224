using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>Takes the arguments out of sentences that this library once wrote, so that they can be said in the other language.</summary>
/// <remarks>A report stores sentences, not what they were made from. One that fits the text of its code in neither language stays as it is.</remarks>
internal sealed class StoredSentences
{
    private const string Separator = ": ";

    private readonly Dictionary<(string Key, string Sentence), object[]?> _known = [];
    private readonly Dictionary<(string Key, ReportLanguage Language), Regex?> _patterns = [];

    public ScanFailure Failure(string code, string sentence)
    {
        // Before the sentence may stand the name of a file inside an archive, which may have colons of its own. Arguments, which are
        // numbers and names of formats, have none.
        for (int start = 0; start >= 0; start = NextPart(sentence, start))
        {
            if (ArgumentsOf("failure-" + code, sentence[start..]) is { } arguments && !arguments.OfType<string>().Any(argument => argument.Contains(Separator, StringComparison.Ordinal))) return new ScanFailure(code, arguments).In(start == 0 ? "" : sentence[..(start - Separator.Length)]);
        }
        return ScanFailure.OfSentence(code, sentence);
    }

    public Evidence Evidence(EvidenceKind kind, double weight, string code, string sentence) =>
        ArgumentsOf("evidence-" + code, sentence) is { } arguments ? new Evidence(kind, weight, code, arguments) : PiiClassifier.Evidence.OfSentence(kind, weight, code, sentence);

    private static int NextPart(string sentence, int start) =>
        sentence.IndexOf(Separator, start, StringComparison.Ordinal) is >= 0 and var end ? end + Separator.Length : -1;

    private object[]? ArgumentsOf(string key, string sentence)
    {
        if (_known.TryGetValue((key, sentence), out object[]? known)) return known;
        object[]? arguments = ArgumentsOf(key, sentence, ReportLanguage.Japanese) ?? ArgumentsOf(key, sentence, ReportLanguage.English);
        _known.Add((key, sentence), arguments);
        return arguments;
    }

    private object[]? ArgumentsOf(string key, string sentence, ReportLanguage language)
    {
        if (!_patterns.TryGetValue((key, language), out Regex? pattern))
        {
            pattern = PatternOf(Texts.TryGet(language, key));
            _patterns.Add((key, language), pattern);
        }
        if (pattern is null || pattern.Match(sentence) is not { Success: true } match) return null;

        int count = match.Groups.Keys.Where(name => name.StartsWith('a')).Select(name => int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture) + 1).DefaultIfEmpty().Max();
        object[] arguments = [.. Enumerable.Range(0, count).Select(i => ArgumentOf(key, match.Groups["a" + i.ToString(CultureInfo.InvariantCulture)].Value, language))];
        return Texts.Format(language, key, arguments) == sentence ? arguments : null;
    }

    // The families of sentences that name types; the others quote headers, which are the same in both languages.
    private static object ArgumentOf(string key, string text, ReportLanguage language) =>
        (key.StartsWith("evidence-subject-person", StringComparison.Ordinal) || key.StartsWith("evidence-values-", StringComparison.Ordinal)) && PiiCatalogue.Default.Types.FirstOrDefault(type => Texts.NameOf(type, language) == text) is { } type ? type : text;

    // "only {1} of {2}" becomes ^only (?<a1>.*?) of (?<a2>.*?)$ in an engine whose time is linear in the sentence.
    private static Regex? PatternOf(string? text)
    {
        if (text is null) return null;
        var pattern = new StringBuilder("^");
        int end = 0;
        foreach (Match placeholder in Regex.Matches(text, @"\{(\d+)\}"))
        {
            pattern.Append(Regex.Escape(text[end..placeholder.Index])).Append("(?<a").Append(placeholder.Groups[1].ValueSpan).Append(">.*?)");
            end = placeholder.Index + placeholder.Length;
        }
        pattern.Append(Regex.Escape(text[end..])).Append('$');
        return new Regex(pattern.ToString(), RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant);
    }
}
