using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>Every rule: its id, its default severity, its texts. A new rule is a field here, its texts in both .resx, its page and its line in AnalyzerReleases.</summary>
public static class PiiRules
{
    /// <summary>The category of all rules.</summary>
    public const string Category = "Privacy";

    /// <summary>Personal information is written to a log.</summary>
    public static readonly DiagnosticDescriptor PII001 = new("PII001", RuleTexts.Of("PII001Title"), RuleTexts.Of("PII001Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII001Description"), RuleTexts.HelpLink("PII001"));

    /// <summary>An object that carries personal information is logged whole.</summary>
    public static readonly DiagnosticDescriptor PII002 = new("PII002", RuleTexts.Of("PII002Title"), RuleTexts.Of("PII002Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII002Description"), RuleTexts.HelpLink("PII002"));

    /// <summary>Personal information is put into an exception.</summary>
    public static readonly DiagnosticDescriptor PII003 = new("PII003", RuleTexts.Of("PII003Title"), RuleTexts.Of("PII003Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII003Description"), RuleTexts.HelpLink("PII003"));

    /// <summary>Personal information is put into telemetry.</summary>
    public static readonly DiagnosticDescriptor PII004 = new("PII004", RuleTexts.Of("PII004Title"), RuleTexts.Of("PII004Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII004Description"), RuleTexts.HelpLink("PII004"));

    /// <summary>Personal information is written to the console.</summary>
    public static readonly DiagnosticDescriptor PII005 = new("PII005", RuleTexts.Of("PII005Title"), RuleTexts.Of("PII005Message"), Category, DiagnosticSeverity.Info, isEnabledByDefault: true, RuleTexts.Of("PII005Description"), RuleTexts.HelpLink("PII005"));

    /// <summary>Personal information is exported.</summary>
    public static readonly DiagnosticDescriptor PII006 = new("PII006", RuleTexts.Of("PII006Title"), RuleTexts.Of("PII006Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII006Description"), RuleTexts.HelpLink("PII006"));

    /// <summary>Personal information is sent to another system.</summary>
    public static readonly DiagnosticDescriptor PII007 = new("PII007", RuleTexts.Of("PII007Title"), RuleTexts.Of("PII007Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII007Description"), RuleTexts.HelpLink("PII007"));

    /// <summary>Logging of sensitive data is switched on.</summary>
    public static readonly DiagnosticDescriptor PII008 = new("PII008", RuleTexts.Of("PII008Title"), RuleTexts.Of("PII008Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII008Description"), RuleTexts.HelpLink("PII008"));

    /// <summary>The text of this type prints personal information.</summary>
    public static readonly DiagnosticDescriptor PII009 = new("PII009", RuleTexts.Of("PII009Title"), RuleTexts.Of("PII009Message"), Category, DiagnosticSeverity.Hidden, isEnabledByDefault: true, RuleTexts.Of("PII009Description"), RuleTexts.HelpLink("PII009"));

    /// <summary>Information that requires special care leaves the program.</summary>
    public static readonly DiagnosticDescriptor PII010 = new("PII010", RuleTexts.Of("PII010Title"), RuleTexts.Of("PII010Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII010Description"), RuleTexts.HelpLink("PII010"));

    /// <summary>This member looks like personal information but is not classified.</summary>
    public static readonly DiagnosticDescriptor PII012 = new("PII012", RuleTexts.Of("PII012Title"), RuleTexts.Of("PII012Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: false, RuleTexts.Of("PII012Description"), RuleTexts.HelpLink("PII012"));

    /// <summary>A suppression has no reason or has expired.</summary>
    public static readonly DiagnosticDescriptor PII013 = new("PII013", RuleTexts.Of("PII013Title"), RuleTexts.Of("PII013Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: false, RuleTexts.Of("PII013Description"), RuleTexts.HelpLink("PII013"));

    /// <summary>A pii configuration file or schema manifest is malformed.</summary>
    public static readonly DiagnosticDescriptor PII014 = new("PII014", RuleTexts.Of("PII014Title"), RuleTexts.Of("PII014Message"), Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, RuleTexts.Of("PII014Description"), RuleTexts.HelpLink("PII014"));

    /// <summary>All of them, in order.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(PII001, PII002, PII003, PII004, PII005, PII006, PII007, PII008, PII009, PII010, PII012, PII013, PII014);
}
