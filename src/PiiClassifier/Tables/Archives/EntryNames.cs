using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Archives;

/// <summary>The names in an archive: they need not say what they are written in, and Japanese Windows writes them in its code page.</summary>
internal static class EntryNames
{
    // Bytes without loss, so that the name can be decoded again.
    public static Encoding AsBytes => Encoding.Latin1;

    /// <summary>A name that an archive was asked for with <see cref="AsBytes"/>: with forward slashes and without control characters.</summary>
    public static string Decode(string name)
    {
        // What is not Latin-1 was marked as UTF-8 in the archive.
        if (!Ascii.IsValid(name) && name.All(static c => c <= '\u00FF'))
        {
            byte[] bytes = Encoding.Latin1.GetBytes(name);
            name = (System.Text.Unicode.Utf8.IsValid(bytes) ? TextEncodings.Utf8 : TextEncodings.ShiftJis).GetString(bytes);
        }
        return string.Create(name.Length, name, static (output, input) =>
        {
            for (int i = 0; i < output.Length; i++) output[i] = char.IsControl(input[i]) ? '\uFFFD' : input[i] == '\\' ? '/' : input[i];
        });
    }
}
