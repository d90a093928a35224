using Microsoft.CodeAnalysis.Diagnostics;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Configuration;

/// <summary>What a project may set in its .editorconfig; see docs/rules/options.md.</summary>
internal sealed class PiiOptions
{
    /// <summary>Opaque numbers are what people are told to log, and posts and places of work are seldom secret.</summary>
    private static readonly string[] OffByDefault =
    [
        "customer-number", "patient-number", "employee-number", "student-number", "voter-roll-number", "resident-id", "insurer-number", "login-id", "ip-address", "device-identifier",
        "department", "job-title", "employment-type", "hire-date", "region", "employer-name", "attendance", "qualification", "school-name", "geolocation", "graduation-date", "education-level",
    ];

    /// <summary>Of little risk above a column; beside the name in a line of a log they tell who is meant.</summary>
    private static readonly HashSet<string> OfMedium = new(StringComparer.Ordinal) { "age", "postal-code" };

    private const int MediumRisk = 2;

    private readonly HashSet<string> _off = new(OffByDefault, StringComparer.Ordinal);
    private readonly HashSet<string> _on = new(StringComparer.Ordinal);
    private readonly List<string> _excludedSymbols = [];
    private readonly List<string> _excludedNamespaces = [];
    private readonly List<(string Key, string Value)> _faults = [];

    public static PiiOptions Default { get; } = new();

    /// <summary>The least risk (1 to 5) that is reported: <c>pii_minimum_sensitivity</c> high 4, medium 2, low 1.</summary>
    public int MinimumRisk { get; private set; } = MediumRisk;

    /// <summary>Whether exports (PII006) are only suggestions: <c>pii_export_level</c>.</summary>
    public bool ExportsAreSuggestions { get; private set; }

    /// <summary>How many calls deep methods are followed: <c>pii_interprocedural_depth</c>, 0 to 5.</summary>
    public int Depth { get; private set; } = 3;

    /// <summary>Whether answers of web applications count: <c>pii_report_responses</c>.</summary>
    public bool ReportsResponses { get; private set; }

    /// <summary>Whether the console is where this program shows things to its user: <c>pii_console_apps_allow</c>.</summary>
    public bool AllowsConsole { get; private set; }

    /// <summary>Whether the severity of special-care data, My Number and credentials is an error: <c>pii_special_care_level</c>.</summary>
    public bool SpecialCareIsError { get; private set; }

    /// <summary>Further words of sanitizers: <c>pii_sanitizer_tokens</c>.</summary>
    public HashSet<string> SanitizerWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Further words that name persons: <c>pii_person_class_tokens</c>.</summary>
    public HashSet<string> PersonWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether identifiers of a language are read: <c>pii_languages</c>.</summary>
    public bool ReadsJapanese { get; private set; } = true;

    public bool ReadsLatin { get; private set; } = true;

    /// <summary>Whether test projects are looked at: <c>pii_test_projects</c>.</summary>
    public bool SkipsTestProjects { get; private set; } = true;

    /// <summary>Settings that say nothing known.</summary>
    public IReadOnlyList<(string Key, string Value)> Faults => _faults;

    /// <summary>Whether a project of tests is compiled.</summary>
    public bool IsTestProject { get; private set; }

    public static PiiOptions Read(AnalyzerConfigOptions from)
    {
        bool isTest = from.TryGetValue("build_property.IsTestProject", out string? test) && string.Equals(test, "true", StringComparison.OrdinalIgnoreCase);
        // Most projects set nothing, and a project has thousands of files.
        if (!isTest && !from.Keys.Any(key => key.StartsWith("pii_", StringComparison.OrdinalIgnoreCase))) return Default;
        var options = new PiiOptions { IsTestProject = isTest };
        options.Set(from, "pii_minimum_sensitivity", value => options.MinimumRisk = value switch { "high" => 4, "medium" => MediumRisk, "low" => 1, _ => 0 }, () => options.MinimumRisk > 0, () => options.MinimumRisk = MediumRisk);
        options.Choose(from, "pii_export_level", "suggestion", "warning", value => options.ExportsAreSuggestions = value);
        options.Choose(from, "pii_report_responses", "true", "false", value => options.ReportsResponses = value);
        options.Choose(from, "pii_console_apps_allow", "true", "false", value => options.AllowsConsole = value);
        options.Choose(from, "pii_special_care_level", "error", "warning", value => options.SpecialCareIsError = value);
        options.Choose(from, "pii_test_projects", "skip", "analyze", value => options.SkipsTestProjects = value);
        if (from.TryGetValue("pii_interprocedural_depth", out string? depth))
        {
            if (depth is [>= '0' and <= '5']) options.Depth = depth[0] - '0';
            else options._faults.Add(("pii_interprocedural_depth", depth));
        }
        options.ReadLanguages(from);
        options.ReadTypes(from, "pii_types_off", options._off);
        options.ReadTypes(from, "pii_types_on", options._on);
        options.SanitizerWords.UnionWith(Words(from, "pii_sanitizer_tokens"));
        options.PersonWords.UnionWith(Words(from, "pii_person_class_tokens"));
        options._excludedSymbols.AddRange(Words(from, "pii_excluded_symbols", keepsCase: true));
        options._excludedNamespaces.AddRange(Words(from, "pii_excluded_namespaces", keepsCase: true));
        return options;
    }

    /// <summary>Whether personal information of a type is reported.</summary>
    public bool Reports(Hit hit)
    {
        if (hit.Evidence is Evidence.Attribute or Evidence.List) return true;
        if (_on.Contains(hit.Type.Id)) return true;
        return (hit.Type.Risk >= MinimumRisk || (MinimumRisk == MediumRisk && OfMedium.Contains(hit.Type.Id))) && !_off.Contains(hit.Type.Id);
    }

    /// <summary>Whether code in a namespace or a member is left alone.</summary>
    public bool Excludes(string space, string? id)
    {
        foreach (string excluded in _excludedNamespaces)
        {
            if (space == excluded || space.StartsWith(excluded + ".", StringComparison.Ordinal)) return true;
        }
        if (id is null) return false;
        foreach (string excluded in _excludedSymbols)
        {
            if (id == excluded || (excluded[excluded.Length - 1] == '*' && id.StartsWith(excluded.Substring(0, excluded.Length - 1), StringComparison.Ordinal))) return true;
        }
        return false;
    }

    public bool HasExclusions => _excludedNamespaces.Count + _excludedSymbols.Count > 0;

    private void ReadLanguages(AnalyzerConfigOptions from)
    {
        List<string> languages = [.. Words(from, "pii_languages")];
        if (languages.Count == 0) return;
        foreach (string language in languages.Where(language => language is not ("ja" or "romaji" or "en"))) _faults.Add(("pii_languages", language));
        ReadsJapanese = languages.Contains("ja");
        ReadsLatin = languages.Contains("en") || languages.Contains("romaji");
    }

    private void ReadTypes(AnalyzerConfigOptions from, string key, HashSet<string> into)
    {
        foreach (string id in Words(from, key))
        {
            if (ForeignTypes.Find(id) is null) _faults.Add((key, id));
            else into.Add(id);
        }
        if (key == "pii_types_on") _off.ExceptWith(into);
    }

    private void Choose(AnalyzerConfigOptions from, string key, string yes, string no, Action<bool> set)
    {
        if (!from.TryGetValue(key, out string? value)) return;
        if (string.Equals(value, yes, StringComparison.OrdinalIgnoreCase)) set(true);
        else if (string.Equals(value, no, StringComparison.OrdinalIgnoreCase)) set(false);
        else _faults.Add((key, value));
    }

    private void Set(AnalyzerConfigOptions from, string key, Action<string> set, Func<bool> isKnown, Action reset)
    {
        if (!from.TryGetValue(key, out string? value)) return;
        set(value.ToLowerInvariant());
        if (isKnown()) return;
        _faults.Add((key, value));
        reset();
    }

    private static IEnumerable<string> Words(AnalyzerConfigOptions from, string key, bool keepsCase = false) =>
        from.TryGetValue(key, out string? value) ? value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(word => keepsCase ? word : word.ToLowerInvariant()) : [];
}
