namespace PiiClassifier.AccessLogs;

/// <summary>Where the files below an address lie.</summary>
/// <param name="UrlPrefix">The beginning of the path of a URL, such as <c>/files/</c>, decoded.</param>
/// <param name="PathPrefix">What takes its place in the paths of the report, such as <c>share/public/</c>; may be empty.</param>
public sealed record UrlMapping(string UrlPrefix, string PathPrefix)
{
    /// <summary>Reads <c>/files/=share/public/</c>.</summary>
    /// <param name="text">The two parts, joined by the first sign of equality.</param>
    /// <returns><see langword="null"/> when it is none: a URL's path begins with a slash.</returns>
    public static UrlMapping? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        return sign > 0 && text[0] == '/' ? new UrlMapping(text[..sign], text[(sign + 1)..]) : null;
    }
}
