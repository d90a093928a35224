namespace PiiClassifier.Analyzers.Sinks;

/// <summary>What kind of place data leaves to; each kind has its rule.</summary>
internal enum SinkKind
{
    /// <summary>A log (PII001, PII002).</summary>
    Log,

    /// <summary>An exception's message or Data (PII003).</summary>
    Exception,

    /// <summary>Telemetry: tags, metrics, event sources (PII004).</summary>
    Telemetry,

    /// <summary>The console, Debug, Trace (PII005).</summary>
    Console,

    /// <summary>A file, CSV or spreadsheet (PII006).</summary>
    Export,

    /// <summary>Another system: HTTP, mail, messages, clipboard (PII007).</summary>
    Send,

    /// <summary>The answer of a web application (PII007), only when switched on.</summary>
    Response,
}
