using Microsoft.Extensions.Compliance.Redaction;

namespace PiiClassifier.Redaction;

/// <summary>Three stars, whatever the value.</summary>
internal sealed class StarRedactor : Redactor
{
    public override int GetRedactedLength(ReadOnlySpan<char> input) => 3;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        "***".CopyTo(destination);
        return 3;
    }
}
