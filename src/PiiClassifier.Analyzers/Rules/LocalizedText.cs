using System.Globalization;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>An argument of a message that is put into words in the language the message is asked for.</summary>
internal sealed class LocalizedText(string key, params object[] arguments) : IFormattable
{
    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? provider)
    {
        var culture = provider as CultureInfo;
        string text = RuleTexts.Resources.GetString(key, culture ?? CultureInfo.InvariantCulture) ?? key;
        return arguments.Length == 0 ? text : string.Format(culture ?? CultureInfo.InvariantCulture, text, arguments);
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LocalizedText other && other.ToString() == ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(key);
}
