namespace PiiClassifier.AccessLogs;

/// <summary>Reads lines of the common and combined forms of Apache and nginx, also with the virtual host in front and X-Forwarded-For behind.</summary>
/// <remarks>Apache HTTP Server, mod_log_config (<c>%v:%p %h %l %u %t "%r" %&gt;s %b "%{Referer}i" "%{User-Agent}i"</c>); nginx, ngx_http_log_module.</remarks>
internal sealed class CombinedLines
{
    // [10/Oct/2000:13:55:36 -0700]
    private const int DateLength = 11;
    private const int StampLength = 28;

    private readonly byte[] _date = new byte[DateLength];
    private long _day;

    /// <summary>Reads a line; <see langword="false"/> when it is none of these forms.</summary>
    public bool TryRead(ReadOnlySpan<byte> line, scoped ref LoggedRequest request)
    {
        int stamp = FindStamp(line);
        if (stamp < 0 || !TryReadStamp(line.Slice(stamp, StampLength), ref request)) return false;
        ReadOnlySpan<byte> rest = line[(stamp + StampLength + 2)..];
        if (!TryTakeQuoted(ref rest, out ReadOnlySpan<byte> asked) || !TryTakeAnswer(ref rest, ref request)) return false;
        request.Client = ClientOf(line[..(stamp - 1)]);
        ReadRequestLine(asked, ref request);
        // The referer, the user agent, and what nginx adds to them by default.
        request.UserAgent = TryTakeNextQuoted(ref rest, out _) && TryTakeNextQuoted(ref rest, out ReadOnlySpan<byte> agent) ? agent : default;
        request.Forwarded = !request.UserAgent.IsEmpty && TryTakeNextQuoted(ref rest, out ReadOnlySpan<byte> forwarded) ? forwarded : default;
        return !request.Client.IsEmpty;
    }

    // A user may have a bracket in the name, but no quotation mark, which servers escape: so that nobody can put a stamp of their own in front.
    private static int FindStamp(ReadOnlySpan<byte> line)
    {
        int from = 0;
        while (line[from..].IndexOf((byte)'[') is >= 0 and var found)
        {
            int at = from + found;
            if (at + StampLength + 2 > line.Length) return -1;
            if (at > 0 && line[at - 1] == ' ' && line[at + 3] == '/' && line[at + 7] == '/' && line[at + 12] == ':' && line.Slice(at + StampLength - 1, 3).SequenceEqual("] \""u8)) return at;
            from = at + 1;
        }
        return -1;
    }

    private bool TryReadStamp(ReadOnlySpan<byte> stamp, scoped ref LoggedRequest request)
    {
        ReadOnlySpan<byte> date = stamp.Slice(1, DateLength);
        if (!date.SequenceEqual(_date))
        {
            if (!LogNumbers.TryRead(date[..2], out long day) || !LogNumbers.TryRead(date[7..], out long year) || !LogNumbers.TryDay(year, LogNumbers.Month(date[3..6]), day, out long seconds)) return false;
            date.CopyTo(_date);
            _day = seconds;
        }
        ReadOnlySpan<byte> zone = stamp[22..27];
        if (!LogNumbers.TryTime(stamp[13..21], out long time) || stamp[21] != ' ' || zone[0] is not ((byte)'+' or (byte)'-') || !LogNumbers.TryRead(zone[1..3], out long hours) || !LogNumbers.TryRead(zone[3..], out long minutes) || hours > 14 || minutes > 59) return false;
        request.ZoneMinutes = (int)((hours * 60) + minutes) * (zone[0] == '-' ? -1 : 1);
        request.Time = _day + time - (request.ZoneMinutes * 60L);
        return true;
    }

    // host ident user; or virtual-host host ident user. Apache writes a hyphen for the ident unless told otherwise, nginx always.
    private static ReadOnlySpan<byte> ClientOf(ReadOnlySpan<byte> prefix)
    {
        ReadOnlySpan<byte> first = TakeWord(ref prefix), second = TakeWord(ref prefix), third = TakeWord(ref prefix);
        if (ClientAddress.IsAddress(second)) return second;
        if (ClientAddress.IsAddress(first) || second is not [not (byte)'-', ..] || third is not [(byte)'-']) return first;
        return prefix.IsEmpty ? first : second;
    }

    private static ReadOnlySpan<byte> TakeWord(scoped ref ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)' ');
        ReadOnlySpan<byte> word = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..];
        return word;
    }

    private static void ReadRequestLine(ReadOnlySpan<byte> asked, scoped ref LoggedRequest request)
    {
        int space = asked.IndexOf((byte)' ');
        request.Method = default;
        request.Target = default;
        // A handshake of TLS, or nothing at all, is no request.
        if (space <= 0 || asked[..space].ContainsAnyExceptInRange((byte)'A', (byte)'Z')) return;
        request.Method = asked[..space];
        request.Target = asked[(space + 1)..];
        // Whatever asks with a blank in the path is recorded with it.
        if (request.Target.LastIndexOf((byte)' ') is >= 0 and var last && request.Target[(last + 1)..].StartsWith("HTTP/"u8)) request.Target = request.Target[..last];
    }

    private static bool TryTakeAnswer(scoped ref ReadOnlySpan<byte> rest, scoped ref LoggedRequest request)
    {
        if (rest is not [(byte)' ', ..]) return false;
        rest = rest[1..];
        ReadOnlySpan<byte> status = TakeWord(ref rest), bytes = TakeWord(ref rest);
        if (status.Length != 3 || !LogNumbers.TryRead(status, out long code)) return false;
        // A hyphen is how the common form writes that no byte was sent.
        if (bytes is [(byte)'-']) request.Bytes = 0;
        else if (LogNumbers.TryRead(bytes, out long sent)) request.Bytes = sent;
        else return false;
        request.Status = (int)code;
        return true;
    }

    private static bool TryTakeNextQuoted(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> text)
    {
        text = default;
        int quote = rest.IndexOf((byte)'"');
        if (quote < 0) return false;
        rest = rest[(quote + 1)..];
        return TryTakeQuoted(ref rest, out text);
    }

    // Up to the mark that closes it; Apache writes a backslash before one that does not.
    private static bool TryTakeQuoted(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> text)
    {
        int from = 0;
        while (rest[from..].IndexOf((byte)'"') is >= 0 and var found)
        {
            int end = from + found;
            int backslashes = 0;
            while (backslashes < end && rest[end - 1 - backslashes] == '\\') backslashes++;
            if (backslashes % 2 == 0)
            {
                text = rest[..end];
                rest = rest[(end + 1)..];
                return true;
            }
            from = end + 1;
        }
        text = default;
        return false;
    }
}
