namespace PiiClassifier.AccessLogs;

/// <summary>Reads lines of the W3C extended form, whose fields a directive names and may change between lines. Times are in UTC.</summary>
/// <remarks>W3C, Extended Log File Format (WD-logfile-960323); Microsoft, "W3C Logging" for HTTP.sys and IIS.</remarks>
internal sealed class W3cLines
{
    private const int DateLength = 10;

    private readonly byte[] _date = new byte[DateLength];
    private W3cField[] _fields = [];
    private long _day;
    private bool _hasDay;

    /// <summary>Whether a directive has named fields, without which no line can be read.</summary>
    public bool HasFields => _fields.Length > 0;

    /// <summary>Takes a line that begins with <c>#</c>.</summary>
    public void Direct(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("#Fields:"u8)) ReadFields(line["#Fields:".Length..]);
        // Where lines have a time alone, this is their date.
        else if (line.StartsWith("#Date:"u8) && line["#Date:".Length..].TrimStart((byte)' ') is { Length: >= DateLength } date) TryReadDate(date[..DateLength]);
    }

    /// <summary>Reads a line; <see langword="false"/> when it has not the fields that were named.</summary>
    public bool TryRead(ReadOnlySpan<byte> line, scoped ref LoggedRequest request)
    {
        request = new LoggedRequest { Bytes = -1 };
        bool hasDate = false, hasTime = false, hasStatus = false;
        long time = 0;
        int field = 0;
        while (TryTakeWord(ref line, out ReadOnlySpan<byte> word))
        {
            if (field == _fields.Length) return false;
            switch (_fields[field++])
            {
                case W3cField.Date:
                    if (!TryReadDate(word)) return false;
                    hasDate = true;
                    break;
                case W3cField.Time:
                    if (!LogNumbers.TryTime(word.Length > 8 && word[8] == '.' ? word[..8] : word, out time)) return false;
                    hasTime = true;
                    break;
                case W3cField.Status:
                    if (!LogNumbers.TryRead(word, out long status) || status > 999) return false;
                    request.Status = (int)status;
                    hasStatus = true;
                    break;
                case W3cField.Bytes:
                    if (LogNumbers.TryRead(word, out long sent)) request.Bytes = sent;
                    else if (word is not [(byte)'-']) return false;
                    break;
                case W3cField.Client: request.Client = word; break;
                case W3cField.Method: request.Method = Known(word); break;
                case W3cField.Stem: request.Target = Known(word); break;
                case W3cField.UserAgent: request.UserAgent = Known(word); break;
                case W3cField.Forwarded: request.Forwarded = Known(word); break;
            }
        }
        if (field != _fields.Length || !hasTime || !hasStatus || !(hasDate || _hasDay) || request.Client.IsEmpty) return false;
        request.Time = _day + time;
        return true;
    }

    private static ReadOnlySpan<byte> Known(ReadOnlySpan<byte> word) => word is [(byte)'-'] ? default : word;

    private void ReadFields(ReadOnlySpan<byte> names)
    {
        var fields = new List<W3cField>();
        while (TryTakeWord(ref names, out ReadOnlySpan<byte> name)) fields.Add(FieldOf(name));
        _fields = [.. fields];
    }

    private static W3cField FieldOf(ReadOnlySpan<byte> name) =>
        Is(name, "date"u8) ? W3cField.Date
        : Is(name, "time"u8) ? W3cField.Time
        : Is(name, "c-ip"u8) ? W3cField.Client
        : Is(name, "cs-method"u8) ? W3cField.Method
        : Is(name, "cs-uri-stem"u8) || Is(name, "cs-uri"u8) ? W3cField.Stem
        : Is(name, "sc-status"u8) ? W3cField.Status
        : Is(name, "sc-bytes"u8) ? W3cField.Bytes
        : Is(name, "cs(User-Agent)"u8) ? W3cField.UserAgent
        : Is(name, "X-Forwarded-For"u8) || Is(name, "cs(X-Forwarded-For)"u8) ? W3cField.Forwarded
        : W3cField.Other;

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => System.Text.Ascii.EqualsIgnoreCase(name, known);

    private bool TryReadDate(ReadOnlySpan<byte> date)
    {
        if (date.Length != DateLength || date[4] != '-' || date[7] != '-') return false;
        if (date.SequenceEqual(_date)) return true;
        if (!LogNumbers.TryRead(date[..4], out long year) || !LogNumbers.TryRead(date[5..7], out long month) || !LogNumbers.TryRead(date[8..], out long day) || !LogNumbers.TryDay(year, month, day, out long seconds)) return false;
        date.CopyTo(_date);
        (_day, _hasDay) = (seconds, true);
        return true;
    }

    // Blanks or tabs part the fields; a field in quotation marks may hold them.
    private static bool TryTakeWord(scoped ref ReadOnlySpan<byte> line, out ReadOnlySpan<byte> word)
    {
        line = line.TrimStart(" \t"u8);
        word = default;
        if (line.IsEmpty) return false;
        if (line[0] == '"' && line[1..].IndexOf((byte)'"') is >= 0 and var quote)
        {
            word = line[1..(quote + 1)];
            line = line[(quote + 2)..];
            return true;
        }
        int end = line.IndexOfAny((byte)' ', (byte)'\t');
        word = end < 0 ? line : line[..end];
        line = end < 0 ? default : line[end..];
        return true;
    }
}
