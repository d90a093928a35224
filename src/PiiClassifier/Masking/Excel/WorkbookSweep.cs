using System.Text;
using System.Xml;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Masking.Excel;

/// <summary>Goes through every part of a masked copy and says where a value that was replaced still stands, and where that cannot be told.</summary>
internal sealed class WorkbookSweep(XlsxPackage package, MaskedTexts masked)
{
    // What is parted into pieces by its formatting is one text: strings, comments, paragraphs of shapes.
    private static readonly string[] Wholes = ["si", "is", "text", "p"];

    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".odttf", ".fntdata"];

    /// <summary>Looks.</summary>
    /// <param name="copy">The copy, at its beginning; not disposed.</param>
    /// <param name="masked">The values that were replaced.</param>
    /// <param name="limits">How much to take in.</param>
    public static IReadOnlyList<MaskDoubt> Find(Stream copy, MaskedTexts masked, TableReadLimits limits)
    {
        using var package = new XlsxPackage(copy, limits);
        return [.. new WorkbookSweep(package, masked).Find()];
    }

    private IEnumerable<MaskDoubt> Find()
    {
        foreach (string part in package.Parts)
        {
            if (Path.GetExtension(part).ToLowerInvariant() is ".xml" or ".rels" or ".vml")
            {
                if (LookInto(part) is { } doubt) yield return doubt;
            }
            else if (!IsHarmless(part))
            {
                yield return new MaskDoubt("opaque-part", part);
            }
        }
    }

    private static bool IsHarmless(string part) =>
        part.StartsWith("xl/printerSettings/", StringComparison.OrdinalIgnoreCase)
        || (Pictures.Contains(Path.GetExtension(part), StringComparer.OrdinalIgnoreCase) && !DroppedCopies.Is(part));

    private MaskDoubt? LookInto(string part)
    {
        bool areComments = part.StartsWith("xl/comments", StringComparison.OrdinalIgnoreCase) || part.StartsWith("xl/threadedComments/", StringComparison.OrdinalIgnoreCase);
        try
        {
            using PartStream stream = package.Open(part);
            using XmlReader xml = XmlCopy.OpenReader(stream);
            var whole = new StringBuilder();
            while (xml.Read())
            {
                stream.NextUnit();
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Comment)
                {
                    if (areComments && xml.NodeType == XmlNodeType.Text && !string.IsNullOrWhiteSpace(xml.Value)) return new MaskDoubt("comments", part);
                    if (masked.AreIn(xml.Value)) return new MaskDoubt("copy-in-part", part);
                    whole.Append(xml.Value);
                }
                else if (xml.NodeType == XmlNodeType.EndElement && Wholes.Contains(xml.LocalName))
                {
                    if (masked.AreIn(whole.ToString())) return new MaskDoubt("copy-in-part", part);
                    whole.Clear();
                }
                else if (xml.NodeType == XmlNodeType.Element)
                {
                    if (Wholes.Contains(xml.LocalName) || whole.Length > 1 << 16) whole.Clear();
                    if (HasInAttributes(xml)) return new MaskDoubt("copy-in-part", part);
                }
            }
            return null;
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out _))
        {
            return new MaskDoubt("opaque-part", part);
        }
    }

    private bool HasInAttributes(XmlReader xml)
    {
        bool has = false;
        // A link may have the address escaped: mailto:taro%40example.jp.
        while (xml.MoveToNextAttribute()) has |= masked.AreIn(xml.Value) || (xml.Value.Contains('%', StringComparison.Ordinal) && masked.AreIn(Uri.UnescapeDataString(xml.Value)));
        xml.MoveToElement();
        return has;
    }
}
