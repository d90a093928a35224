using System.Text;
using System.Text.Json;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;
using Quickenshtein;

namespace PiiClassifier.Cli.Configuration;

/// <summary>Reads a configuration: JSON with comments and trailing commas, of known keys. docs/configuration.md describes it.</summary>
/// <remarks>
/// Token by token, since no document of the platform knows the lines of its values. No message repeats what the file holds, but for the
/// start of a key that is not known: it may be another file than was meant.
/// </remarks>
internal sealed class ConfigurationReader
{
    private const int MaxBytes = 1 << 20;

    // Not a key of the command's: it tells editors where the schema is.
    private const string SchemaKey = "$schema";

    private const string Root = "$";

    private readonly string _file;
    private readonly byte[] _json;
    private readonly Words _words;
    private readonly List<ConfigurationEntry> _entries = [];
    private string _path = Root;

    private ConfigurationReader(string file, byte[] json, Words words)
    {
        _file = file;
        _json = json;
        _words = words;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="WrongUsageException">It cannot be read, is no JSON, or has a key or a kind of value that is none of a configuration.</exception>
    public static IReadOnlyList<ConfigurationEntry> Read(string file, Words words)
    {
        var reader = new ConfigurationReader(file, ReadBytes(file, words), words);
        try
        {
            reader.ReadObject();
        }
        catch (JsonException exception)
        {
            throw reader.At(reader.StartOfLine((int)exception.LineNumber!) + (int)exception.BytePositionInLine!).Fault(words["config-no-json"], words);
        }
        return reader._entries;
    }

    private static byte[] ReadBytes(string file, Words words)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = new byte[MaxBytes + 1];
            int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length > MaxBytes) throw new WrongUsageException(words.Format("config-too-large", TerminalText.OneLine(file)));
            int start = bytes.AsSpan(0, length).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return bytes[start..length];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsageException(words.Format("config-not-read", TerminalText.OneLine(file), TerminalText.OneLine(exception.Message)));
        }
    }

    private void ReadObject()
    {
        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw Fault(reader, "config-takes-object");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            ReadProperty(ref reader);
            _path = Root;
        }
        // Refuses what stands behind the object.
        reader.Read();
    }

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        string name = TextOf(reader);
        if (name == SchemaKey)
        {
            reader.Read();
            _path = $"{Root}.{SchemaKey}";
            ReadValue(reader, ConfigurationKind.Text);
            return;
        }
        ConfigurationKey key = ConfigurationKeys.All.FirstOrDefault(known => known.Name == name) ?? throw At((int)reader.TokenStartIndex).Fault(DescribeUnknown(name), _words);
        _path = $"{Root}.{name}";
        if (_entries.Exists(entry => entry.Key == key)) throw Fault(reader, "config-key-twice");
        reader.Read();
        _entries.Add(new ConfigurationEntry(key, key.Kind == ConfigurationKind.Texts ? ReadTexts(ref reader) : [ReadValue(reader, key.Kind)]));
    }

    private List<ConfigurationValue> ReadTexts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw Fault(reader, "config-takes-texts");
        var values = new List<ConfigurationValue>();
        string list = _path;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _path = $"{list}[{values.Count}]";
            values.Add(ReadValue(reader, ConfigurationKind.Text));
        }
        _path = list;
        return values;
    }

    private ConfigurationValue ReadValue(in Utf8JsonReader reader, ConfigurationKind kind)
    {
        string text = (kind, reader.TokenType) switch
        {
            (ConfigurationKind.Text or ConfigurationKind.NumberOrText, JsonTokenType.String) => TextOf(reader),
            // As it is written, for the parser of the option.
            (ConfigurationKind.Number or ConfigurationKind.NumberOrText, JsonTokenType.Number) => Encoding.UTF8.GetString(reader.ValueSpan),
            (ConfigurationKind.Flag, JsonTokenType.True) => "true",
            (ConfigurationKind.Flag, JsonTokenType.False) => "false",
            (ConfigurationKind.Text, _) => throw Fault(reader, "config-takes-text"),
            (ConfigurationKind.Number, _) => throw Fault(reader, "config-takes-number"),
            (ConfigurationKind.NumberOrText, _) => throw Fault(reader, "config-takes-number-or-text"),
            _ => throw Fault(reader, "config-takes-flag"),
        };
        return At((int)reader.TokenStartIndex) with { Text = text };
    }

    // On a command line there is no zero character, and an empty text would name the folder of the configuration.
    private string TextOf(in Utf8JsonReader reader)
    {
        try
        {
            if (reader.GetString() is { Length: > 0 } text && !text.Contains('\0', StringComparison.Ordinal)) return text;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are not UTF-8.
        }
        throw Fault(reader, "config-text-unusable");
    }

    private string DescribeUnknown(string name)
    {
        string[] known = [.. ConfigurationKeys.All.Select(key => key.Name)];
        string shown = TerminalText.Short(name);
        // Such as max-size, or exlude.
        string plain = shown.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        (string nearest, int distance) = known.Select(key => (Key: key, Distance: Levenshtein.GetDistance(plain, key.ToLowerInvariant()))).MinBy(pair => pair.Distance);
        return distance <= nearest.Length / 3
            ? _words.Format("config-unknown-key-like", shown, nearest)
            : _words.Format("config-unknown-key", shown, string.Join(", ", known));
    }

    private WrongUsageException Fault(in Utf8JsonReader reader, string key) => At((int)reader.TokenStartIndex).Fault(_words[key], _words);

    private ConfigurationValue At(int offset)
    {
        ReadOnlySpan<byte> before = _json.AsSpan(0, Math.Min(offset, _json.Length));
        int start = before.LastIndexOf((byte)'\n') + 1;
        return new ConfigurationValue("", _file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1, _path);
    }

    private int StartOfLine(int line)
    {
        int start = 0;
        for (int i = 0; i < line; i++) start += _json.AsSpan(start).IndexOf((byte)'\n') + 1;
        return start;
    }
}
