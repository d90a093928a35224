using System.Globalization;
using System.Text;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;
using PiiClassifier.Tables;

namespace PiiClassifier.Cli.Files;

/// <summary>Reads names of files that another program wrote, such as find or git: one a line, or each ended by a zero byte.</summary>
internal static class NameList
{
    private const int MaxNameBytes = 1 << 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    /// <summary>Opens a list.</summary>
    /// <exception cref="WrongUsageException">It cannot be opened.</exception>
    public static Stream Open(string source, CommandHost host, Words words)
    {
        try
        {
            return source == FileScanner.StandardInput ? host.OpenInput() : new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsageException(words.Format("names-not-read", TerminalText.OneLine(source), TerminalText.OneLine(exception.Message)));
        }
    }

    /// <summary>Reads the names as they come. UTF-8, UTF-16 with a mark (as PowerShell redirects), or the Shift_JIS of an old program when there is such a file.</summary>
    /// <param name="list">The list.</param>
    /// <param name="endedByZero">Whether a zero byte ends each name, which may then hold line ends.</param>
    /// <param name="sized">Whether before each name stand its size in bytes and a tab.</param>
    /// <param name="words">The language.</param>
    /// <exception cref="WrongUsageException">It holds what can be no name, or a name without its size.</exception>
    public static IEnumerable<ListedName> Read(Stream list, bool endedByZero, bool sized, Words words)
    {
        using Stream bytes = AsUtf8(list);
        var name = new List<byte>();
        while (true)
        {
            int next = bytes.ReadByte();
            if (next >= 0 && next != (endedByZero ? 0 : '\n'))
            {
                if (name.Count >= MaxNameBytes) throw new WrongUsageException(words["names-too-long"]);
                name.Add((byte)next);
                continue;
            }
            string text = Decode([.. name], sized).TrimStart('\uFEFF');
            if (!endedByZero) text = text.TrimEnd('\r');
            if (text.Contains('\0', StringComparison.Ordinal)) throw new WrongUsageException(words["names-with-zero"]);
            if (text.Length > 0) yield return sized ? Sized(text, words) : new ListedName(text);
            if (next < 0) yield break;
            name.Clear();
        }
    }

    private static ListedName Sized(string text, Words words)
    {
        int tab = text.IndexOf('\t', StringComparison.Ordinal);
        return tab > 0 && tab < text.Length - 1 && long.TryParse(text.AsSpan(0, tab), NumberStyles.None, CultureInfo.InvariantCulture, out long size)
            ? new ListedName(text[(tab + 1)..], size)
            : throw new WrongUsageException(words["names-without-size"]);
    }

    private static Stream AsUtf8(Stream list)
    {
        Stream whole = PrefixedStream.Open(list, Encoding.Unicode.Preamble.Length, out ReadOnlySpan<byte> start);
        return start.SequenceEqual(Encoding.Unicode.Preamble) ? Encoding.CreateTranscodingStream(whole, Encoding.Unicode, Encoding.UTF8) : new BufferedStream(whole, 1 << 16);
    }

    private static string Decode(byte[] name, bool sized)
    {
        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            string japanese = ShiftJis.GetString(name);
            return Path.Exists(sized ? japanese[(japanese.IndexOf('\t', StringComparison.Ordinal) + 1)..] : japanese) ? japanese : Encoding.UTF8.GetString(name);
        }
    }
}
