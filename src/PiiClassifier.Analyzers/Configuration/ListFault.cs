using Microsoft.CodeAnalysis.Text;

namespace PiiClassifier.Analyzers.Configuration;

/// <summary>A fault in a configuration file.</summary>
/// <param name="Reason">The key of the sentence that says what is wrong.</param>
/// <param name="Found">The word that is wrong.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ListFault(string Reason, string Found, TextSpan Span);
