using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Sinks;
using PiiClassifier.Analyzers.Sources;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>Chooses the rule for what leaves at a place, and puts it into words.</summary>
internal static class LeakReport
{
    private const int MostNamed = 3;

    /// <summary>The diagnostic for a place; <see langword="null"/> when nothing there is to be reported.</summary>
    public static Diagnostic? Create(SinkSite site, ImmutableArray<Hit> hits, PiiOptions options)
    {
        Hit[] reported = [.. hits.Where(hit => options.Reports(hit) && !IsLogin(site, hit)).OrderByDescending(hit => hit.Type.Risk)];
        if (reported.Length == 0) return null;
        DiagnosticDescriptor rule = RuleOf(site.Kind, reported);
        Hit first = reported[0];
        string[] froms = [.. reported.Select(hit => hit.From).Distinct()];
        string[] types = [.. reported.Select(hit => hit.Type).Distinct().Select(NameOf)];
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add("type", string.Join(",", reported.Select(hit => hit.Type.Id).Distinct()))
            .Add("sink", site.Name)
            .Add("sinkKind", site.Kind.ToString().ToLowerInvariant())
            .Add("path", string.Join(", ", froms) + " -> " + site.Name)
            .Add("evidence", first.Evidence.ToString().ToLowerInvariant())
            .Add("risk", first.Type.Risk.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Diagnostic.Create(
            rule,
            site.Piece.Syntax.GetLocation(),
            SeverityOf(rule, first, options),
            additionalLocations: null,
            properties,
            Several(types),
            new LocalizedText("Class" + first.Type.AppiClass),
            Several(froms),
            site.Name);
    }

    /// <summary>A type in both worlds: 氏名 (person-name).</summary>
    public static string NameOf(PiiType type) => $"{type.JapaneseName} ({type.Id})";

    private static DiagnosticDescriptor RuleOf(SinkKind kind, Hit[] hits)
    {
        if (Array.Exists(hits, hit => IsGrave(hit.Type))) return PiiRules.PII010;
        return kind switch
        {
            SinkKind.Log => Array.TrueForAll(hits, hit => hit.IsMember) ? PiiRules.PII002 : PiiRules.PII001,
            SinkKind.Exception => PiiRules.PII003,
            SinkKind.Telemetry => PiiRules.PII004,
            SinkKind.Console => PiiRules.PII005,
            SinkKind.Export => PiiRules.PII006,
            _ => PiiRules.PII007,
        };
    }

    // A password in the body of a request is how one logs in. In a mail, a log or an address it has no business.
    private static bool IsLogin(SinkSite site, Hit hit) => hit.Type == PiiTypes.Password && site.Kind == SinkKind.Send && (site.Name.StartsWith("HttpClient.P", StringComparison.Ordinal) || site.Name.StartsWith("HttpClientJsonExtensions.P", StringComparison.Ordinal));

    private static bool IsGrave(PiiType type) => type.AppiClass is AppiClass.SpecialCareRequired or AppiClass.SpecificPersonalInformation or AppiClass.CredentialOrProperty;

    private static DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, Hit hit, PiiOptions options)
    {
        if (rule.Id == PiiRules.PII010.Id && options.SpecialCareIsError) return DiagnosticSeverity.Error;
        if (rule.Id == PiiRules.PII006.Id && options.ExportsAreSuggestions) return DiagnosticSeverity.Info;
        // What somebody earns and the numbers of authorities are more than a name on a screen.
        if (rule.Id == PiiRules.PII005.Id && (hit.Type.Group is PiiGroup.Pay or PiiGroup.GovernmentId)) return DiagnosticSeverity.Warning;
        return rule.DefaultSeverity;
    }

    private static object Several(string[] names) => names.Length <= MostNamed ? string.Join(", ", names) : new ListText(names, MostNamed);
}
