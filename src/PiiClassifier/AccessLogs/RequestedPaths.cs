using System.Diagnostics.CodeAnalysis;
using System.Text;
using PiiClassifier.Counting;

namespace PiiClassifier.AccessLogs;

/// <summary>Finds the files that URLs stand for. Nearly every URL is of no file, and is told so by the length and the letters of its last part, without a copy.</summary>
internal sealed class RequestedPaths
{
    // Longer than any name that a file system has, in any encoding.
    private const int LongestName = 1024;
    private const int MostKept = 1 << 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    private readonly string[][] _parts;
    private readonly (string[] Url, string Path)[] _mappings;
    private readonly bool _ignoresCase;
    private readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> _names;
    private readonly bool[] _lengths = new bool[LongestName + 1];
    private readonly Dictionary<byte[], RequestedPath>.AlternateLookup<ReadOnlySpan<byte>> _combined;
    private readonly Dictionary<byte[], RequestedPath>.AlternateLookup<ReadOnlySpan<byte>> _w3c;

    public RequestedPaths(IReadOnlyList<string> paths, AccessTraceOptions options)
    {
        var comparer = new SpanComparer();
        _parts = [.. paths.Select(path => PartsOf(path))];
        _mappings = [.. options.Mappings.OrderByDescending(mapping => PartsOf(mapping.UrlPrefix).Length).Select(mapping => (PartsOf(mapping.UrlPrefix), mapping.PathPrefix))];
        _ignoresCase = options.IgnoresCase;
        _names = new HashSet<byte[]>(comparer).GetAlternateLookup<ReadOnlySpan<byte>>();
        _combined = new Dictionary<byte[], RequestedPath>(comparer).GetAlternateLookup<ReadOnlySpan<byte>>();
        _w3c = new Dictionary<byte[], RequestedPath>(comparer).GetAlternateLookup<ReadOnlySpan<byte>>();
        foreach (string[] parts in _parts.Where(parts => parts.Length > 0))
        {
            foreach (Encoding encoding in (Encoding[])[Strict, ShiftJis]) AddName(encoding.GetBytes(parts[^1]));
        }
    }

    /// <summary>What a URL stands for; <see langword="null"/> for none of the files.</summary>
    /// <param name="target">As the log has it.</param>
    /// <param name="isW3c">Whether the log is of the W3C form, in which a blank is a plus sign, letters are not escaped by backslashes, and large and small ones are the same.</param>
    public RequestedPath? Find(ReadOnlySpan<byte> target, bool isW3c)
    {
        ReadOnlySpan<byte> path = PathOf(target);
        if (!MayBeName(path, isW3c)) return null;
        Dictionary<byte[], RequestedPath>.AlternateLookup<ReadOnlySpan<byte>> known = isW3c ? _w3c : _combined;
        if (known.TryGetValue(path, out RequestedPath? found)) return found.Files.Count > 0 ? found : null;
        found = Resolve(path, isW3c);
        if (known.Dictionary.Count < MostKept) known.TryAdd(path, found);
        return found.Files.Count > 0 ? found : null;
    }

    /// <summary>The parts of a path between slashes, without those that lead nowhere.</summary>
    private static string[] PartsOf(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == "..") parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            else if (part is not ("" or ".")) parts.Add(part);
        }
        return [.. parts];
    }

    // Without query and fragment; of http://host/path what is behind the host.
    private static ReadOnlySpan<byte> PathOf(ReadOnlySpan<byte> target)
    {
        int end = target.IndexOfAny((byte)'?', (byte)'#');
        ReadOnlySpan<byte> path = end < 0 ? target : target[..end];
        if (path is [(byte)'/', ..] || path.IndexOf("://"u8) is not (>= 0 and var scheme)) return path;
        path = path[(scheme + 3)..];
        return path.IndexOf((byte)'/') is >= 0 and var slash ? path[slash..] : default;
    }

    private void AddName(byte[] name)
    {
        if (name.Length > LongestName) return;
        WriteSmall(name, name);
        _names.Set.Add(name);
        _lengths[name.Length] = true;
    }

    private bool MayBeName(ReadOnlySpan<byte> path, bool isW3c)
    {
        path = path.TrimEnd((byte)'/');
        int slash = path.LastIndexOf((byte)'/');
        ReadOnlySpan<byte> name = path[(slash + 1)..];
        if (name.IsEmpty || name is [(byte)'.'] || name.SequenceEqual(".."u8)) return name.Length > 0 && MayBeName(path[..Math.Max(0, slash)], isW3c);
        if (!name.ContainsAny("%\\+"u8)) return IsName(name);
        if (name.Length > 4 * LongestName) return false;
        Span<byte> decoded = stackalloc byte[name.Length];
        int length = Decode(name, decoded, isW3c, plusIsBlank: false);
        ReadOnlySpan<byte> plain = decoded[..length];
        if (IsName(plain[(plain.LastIndexOf((byte)'/') + 1)..])) return true;
        length = Decode(name, decoded, isW3c, plusIsBlank: isW3c);
        return IsName(decoded[..length]);
    }

    private bool IsName(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName || !_lengths[name.Length]) return false;
        Span<byte> small = stackalloc byte[name.Length];
        WriteSmall(name, small);
        return _names.Contains(small);
    }

    // The second byte of a letter of CP932 may look like a large letter; names and what is looked for go the same way.
    private static void WriteSmall(ReadOnlySpan<byte> name, Span<byte> small)
    {
        for (int i = 0; i < name.Length; i++) small[i] = name[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(name[i] | 0x20) : name[i];
    }

    private RequestedPath Resolve(ReadOnlySpan<byte> path, bool isW3c)
    {
        RequestedPath found = Resolve(path, isW3c, plusIsBlank: false);
        return found.Files.Count == 0 && isW3c && path.Contains((byte)'+') ? Resolve(path, isW3c, plusIsBlank: true) : found;
    }

    private RequestedPath Resolve(ReadOnlySpan<byte> path, bool isW3c, bool plusIsBlank)
    {
        byte[] decoded = new byte[path.Length];
        int length = Decode(path, decoded, isW3c, plusIsBlank);
        string[] url = PartsOf(TextOf(decoded.AsSpan(0, length)));
        StringComparison comparison = isW3c || _ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int[] ofName = [.. Enumerable.Range(0, _parts.Length).Where(file => url.Length > 0 && _parts[file].Length > 0 && string.Equals(_parts[file][^1], url[^1], comparison))];
        if (ofName.Length == 0) return new RequestedPath("", [], IsCertain: false);
        int[] files = _mappings.Length > 0 ? Mapped(url, ofName, comparison) : Longest(url, ofName, comparison);
        string text = "/" + string.Join('/', url);
        return files.Length > 0 ? new RequestedPath(text, files, files.Length == 1) : new RequestedPath(text, ofName, IsCertain: false);
    }

    private int[] Mapped(string[] url, int[] ofName, StringComparison comparison)
    {
        foreach ((string[] prefix, string path) in _mappings)
        {
            if (prefix.Length >= url.Length || !prefix.Zip(url).All(pair => string.Equals(pair.First, pair.Second, comparison))) continue;
            string[] parts = [.. PartsOf(path), .. url.Skip(prefix.Length)];
            return [.. ofName.Where(file => _parts[file].Length == parts.Length && _parts[file].Zip(parts).All(pair => string.Equals(pair.First, pair.Second, comparison)))];
        }
        return [];
    }

    private int[] Longest(string[] url, int[] ofName, StringComparison comparison)
    {
        int most = ofName.Max(Common);
        return [.. ofName.Where(file => Common(file) == most)];

        int Common(int file) => _parts[file].Reverse().Zip(url.Reverse()).TakeWhile(pair => string.Equals(pair.First, pair.Second, comparison)).Count();
    }

    // %41 and, in the combined form, \x41, \" and \\; what is no such sequence stays.
    private static int Decode(ReadOnlySpan<byte> text, Span<byte> decoded, bool isW3c, bool plusIsBlank)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (c == '%' && TryHex(text, i + 1, out byte value)) i += 2;
            else if (c == '\\' && !isW3c && i + 1 < text.Length && text[i + 1] == 'x' && TryHex(text, i + 2, out value)) i += 3;
            else if (c == '\\' && !isW3c && i + 1 < text.Length && text[i + 1] is (byte)'"' or (byte)'\\') value = text[++i];
            else value = c == '+' && plusIsBlank ? (byte)' ' : c;
            decoded[length++] = value;
        }
        return length;
    }

    private static bool TryHex(ReadOnlySpan<byte> text, int at, out byte value)
    {
        value = 0;
        if (at + 2 > text.Length || !char.IsAsciiHexDigit((char)text[at]) || !char.IsAsciiHexDigit((char)text[at + 1])) return false;
        value = (byte)((Digit(text[at]) << 4) | Digit(text[at + 1]));
        return true;

        static int Digit(byte c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    }

    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return ShiftJis.GetString(bytes);
        }
    }

    // Seeded, so that nobody can send URLs that all fall into one place of the table.
    private sealed class SpanComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        private readonly ulong _seed = (ulong)Random.Shared.NextInt64();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)ValueHash.Append(_seed, alternate);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
