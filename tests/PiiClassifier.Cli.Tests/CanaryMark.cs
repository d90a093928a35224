using System.Globalization;
using System.Text;

namespace PiiClassifier.Cli.Tests;

/// <summary>Texts that stand in cells only, so that no output may hold them in any form.</summary>
internal static class CanaryMark
{
    /// <summary>Letters that no resource, id, header or hash holds.</summary>
    public const string Latin = "zqxjkwvq";

    /// <summary>Rare characters of CP932.</summary>
    public const string Japanese = "鬣鵺驫";

    private static readonly (string Name, byte[] Bytes, bool HasCase)[] All = [.. FormsOf(Latin), .. FormsOf(Japanese)];

    /// <summary>The forms that are looked for: what they are called, and the bytes.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Forms => All.Select(form => (form.Name, form.Bytes));

    /// <summary>Fails when bytes hold a mark, whatever stands around it, in capitals or not.</summary>
    /// <param name="bytes">What was put out.</param>
    /// <param name="place">Where, for the message.</param>
    public static void AssertAbsent(ReadOnlySpan<byte> bytes, string place)
    {
        byte[] lower = Lower(bytes);
        foreach ((string name, byte[] form, bool hasCase) in All)
        {
            int at = hasCase ? bytes.IndexOf(form) : lower.AsSpan().IndexOf(Lower(form));
            Assert.True(at < 0, $"{place} holds a mark as {name} at byte {at}.");
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes, bool HasCase)> FormsOf(string mark)
    {
        Encoding[] encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding(932)!, CodePagesEncodingProvider.Instance.GetEncoding(51932)!];
        foreach (Encoding encoding in encodings)
        {
            byte[] bytes = encoding.GetBytes(mark);
            yield return (encoding.WebName, bytes, false);
            yield return ("hex of " + encoding.WebName, Encoding.ASCII.GetBytes(Convert.ToHexString(bytes)), false);
            yield return ("hex with blanks of " + encoding.WebName, Encoding.ASCII.GetBytes(BitConverter.ToString(bytes).Replace('-', ' ')), false);
            yield return ("per cent of " + encoding.WebName, Encoding.ASCII.GetBytes("%" + BitConverter.ToString(bytes).Replace('-', '%')), false);
            for (int before = 0; before < 3; before++) yield return ($"base64 of {encoding.WebName} after {before} bytes", Encoding.ASCII.GetBytes(Base64(bytes, before)), true);
        }
        yield return ("escapes", Encoding.ASCII.GetBytes(string.Concat(mark.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")))), false);
        yield return ("entities", Encoding.ASCII.GetBytes(string.Concat(mark.Select(c => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};")))), false);
        yield return ("hexadecimal entities", Encoding.ASCII.GetBytes(string.Concat(mark.Select(c => string.Create(CultureInfo.InvariantCulture, $"&#x{(int)c:x};")))), false);
    }

    // The characters that are the same whatever stands before and behind.
    private static string Base64(byte[] bytes, int before)
    {
        string text = Convert.ToBase64String([.. new byte[before], .. bytes]);
        int first = ((before * 8) + 5) / 6, end = (before + bytes.Length) * 8 / 6;
        return text[first..end];
    }

    private static byte[] Lower(ReadOnlySpan<byte> bytes)
    {
        byte[] lower = new byte[bytes.Length];
        for (int i = 0; i < lower.Length; i++) lower[i] = bytes[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(bytes[i] | 0x20) : bytes[i];
        return lower;
    }
}
