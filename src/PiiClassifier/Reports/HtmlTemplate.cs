using System.Security.Cryptography;
using System.Text;

namespace PiiClassifier.Reports;

/// <summary>A page of Reports/Html below the one head, with places to fill in, and the one style sheet of all pages.</summary>
internal sealed class HtmlTemplate(string name)
{
    private readonly string _page = Join("head.html", name);

    /// <summary>How pages look, on screens and printed.</summary>
    public static string Style { get; } = Join("screen.css", "print.css");

    /// <summary>Writes the page.</summary>
    /// <param name="stream">Written to.</param>
    /// <param name="writePart">Writes what belongs in a place, by its name.</param>
    public void Write(Stream stream, Action<string> writePart)
    {
        int end = 0;
        while (_page.IndexOf("{{", end, StringComparison.Ordinal) is >= 0 and var start)
        {
            WriteText(stream, _page[end..start]);
            end = _page.IndexOf("}}", start, StringComparison.Ordinal) + 2;
            writePart(_page[(start + 2)..(end - 2)]);
        }
        WriteText(stream, _page[end..]);
    }

    /// <summary>The hash by which a content security policy allows a script or style.</summary>
    public static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    /// <summary>The contents of files one after another. Browsers hash what they have read, in which each line ends with a line feed.</summary>
    public static string Join(params string[] names) => string.Concat(names.Select(file =>
    {
        using Stream resource = typeof(HtmlTemplate).Assembly.GetManifestResourceStream("PiiClassifier.Reports.Html." + file)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }));

    public static void WriteText(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
