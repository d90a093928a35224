using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Files;

/// <summary>Where the key of a user is kept: in a file that was named, or in one of the user's own that is made on first use.</summary>
internal static class KeyFile
{
    // A key is 64 characters; whoever names a table by mistake does not get it read.
    private const int MaxBytes = 1024;

    /// <summary>The key in a file, or without a name the user's own.</summary>
    /// <param name="named">The file; <see langword="null"/> for the user's own, which is made where there is none.</param>
    /// <param name="host">What the process gives; its standard error is told when a key is made, or may be read by others.</param>
    /// <param name="words">In which language.</param>
    /// <exception cref="WrongUsageException">The file cannot be read or made, or holds no key.</exception>
    public static PersonalKey Open(string? named, CommandHost host, Words words)
    {
        string path = named ?? OwnPath(host.GetVariable) ?? throw new WrongUsageException(words["key-without-place"]);
        try
        {
            if (named is null && !File.Exists(path)) Make(path, host.Error, words);
            WarnOfReaders(path, host.Error, words);
            if (PersonalKey.TryParse(Read(path), out PersonalKey? key)) return key;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsageException(words.Format("key-not-read", TerminalText.OneLine(path), TerminalText.OneLine(exception.Message)));
        }
        throw new WrongUsageException(words.Format("key-malformed", TerminalText.OneLine(path)));
    }

    /// <summary>The file of the user's own key, as XDG Base Directory and Windows have it; <see langword="null"/> where no variable says.</summary>
    public static string? OwnPath(Func<string, string?> getVariable)
    {
        string? folder = getVariable("XDG_DATA_HOME") is { Length: > 0 } data && Path.IsPathFullyQualified(data) ? data
            : getVariable("LOCALAPPDATA") is { Length: > 0 } local && OperatingSystem.IsWindows() ? local
            : getVariable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share")
            : null;
        return folder is null ? null : Path.Combine(folder, "pii", "key");
    }

    private static string Read(string path)
    {
        using var reader = new StreamReader(path);
        Span<char> text = stackalloc char[MaxBytes];
        return text[..reader.ReadBlock(text)].ToString();
    }

    private static void Make(string path, TextWriter error, Words words)
    {
        string folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        PersonalKey key = PersonalKey.Create();
        // Of two runs that make one at a time, both go on with that of the first.
        if (!OwnerOnlyFile.TryWriteNew(path, stream => stream.Write(System.Text.Encoding.ASCII.GetBytes(key.ToText() + "\n")))) return;
        error.WriteLine(words.Format("key-made", TerminalText.OneLine(path), key.Id));
    }

    private static void WarnOfReaders(string path, TextWriter error, Words words)
    {
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0) error.WriteLine(words.Format("key-readable", TerminalText.OneLine(path)));
    }
}
